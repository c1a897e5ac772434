import type { IncomingMessage } from 'node:http';
import { networkOf } from '@youhui/platform';
import type { WebSocket } from 'ws';

/** More than a neighbourhood behind one router opens at the same moment. */
const mostWaiting = 100;

/**
 * Connections of which nobody has said yet whose they are, counted by the network they come from: whoever opens
 * connections and says nothing takes no place but those of their own network.
 */
export class WaitingRoom {
  private readonly ofNetwork = new Map<string, number>();
  private readonly leave = new WeakMap<WebSocket, () => void>();

  constructor(private readonly trustedProxies = 0) {}

  hasRoomFor(request: IncomingMessage): boolean {
    return (this.ofNetwork.get(this.networkOf(request)) ?? 0) < mostWaiting;
  }

  /** Waits until it is known whose the connection is, or it is closed. */
  enter(socket: WebSocket, request: IncomingMessage): void {
    const network = this.networkOf(request);
    this.ofNetwork.set(network, (this.ofNetwork.get(network) ?? 0) + 1);
    const leave = () => {
      if (!this.leave.delete(socket)) return;
      const left = (this.ofNetwork.get(network) ?? 1) - 1;
      if (left > 0) this.ofNetwork.set(network, left);
      else this.ofNetwork.delete(network);
    };
    this.leave.set(socket, leave);
    socket.once('close', leave);
  }

  isKnown(socket: WebSocket): void {
    this.leave.get(socket)?.();
  }

  /** As every request's address: that which the last of the trusted proxies saw. */
  private networkOf({ socket, headers }: IncomingMessage): string {
    const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
    const hops = [socket.remoteAddress ?? '', ...said.map((one) => one.trim()).reverse()].filter((hop) => hop !== '');
    return networkOf(hops[Math.min(this.trustedProxies, hops.length - 1)] ?? '');
  }
}
