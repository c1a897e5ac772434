import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Connections that wait to be taken up. With fewer, a rush makes the system drop the rest unseen, and whoever is dropped
 * tries again only after seconds; taken up, they are told at once that the process is busy.
 */
const connectionsWaiting = 4096;

/**
 * How long a connection is kept that nobody uses: longer than proxies and browsers keep theirs. Where the server is the
 * first to hang up, a request that is on its way at that moment is lost.
 */
const keptOpenMs = 75_000;

/** Listens as every door of the product does, and gives the port. Rejects when it is taken. */
export async function openDoor(server: Server, port: number, host: string): Promise<number> {
  server.keepAliveTimeout = keptOpenMs;
  server.listen({ port, host, backlog: connectionsWaiting });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
