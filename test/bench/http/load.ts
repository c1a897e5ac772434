import type { SizeOfCommunity } from '../checkouts/sales';
import { HttpConnection } from './http-connection';
import type { Phone } from '../../support/phone-code';
import { pieceOf, type Piece, type Work } from './work';

/** How the API is called: by so many at once without pause, or at fixed moments whether or not it keeps up. */
export type Load =
  | { readonly kind: 'closed'; readonly connections: number; readonly seconds: number }
  | { readonly kind: 'open'; readonly perSecond: number; readonly seconds: number };

export interface LoadOrder {
  readonly address: string;
  /** One for each shop, in the order of the shops. */
  readonly tokens: readonly string[];
  readonly size: SizeOfCommunity;
  readonly work: Work;
  /** What `scan` shows at tills. */
  readonly phones: readonly Phone[];
  readonly load: Load;
  readonly seed: number;
}

export interface LoadReport {
  /** Pieces of work that were done. */
  readonly done: number;
  readonly seconds: number;
  /** Milliseconds of every call of an operation: of the first in a piece from the moment it was due. */
  readonly latencies: Readonly<Record<string, readonly number[]>>;
  /** The first answer that was not a success, if there was one. */
  readonly failure?: string;
}

/** Calls the API as the order says, and reports. */
export async function callApi(order: LoadOrder): Promise<LoadReport> {
  const { address, load } = order;
  const measured = new Measuring(pieceOf(order));
  const began = performance.now();
  await (load.kind === 'closed' ? closedLoop(address, load, measured) : openLoop(address, load, measured));
  return measured.report((performance.now() - began) / 1000);
}

/** Does pieces of work, and keeps how long each of their calls took. */
class Measuring {
  private readonly latencies: Record<string, number[]> = {};
  private done = 0;
  private failure?: string;

  constructor(private readonly piece: Piece) {}

  async do(connection: HttpConnection, due: number): Promise<void> {
    let from = due;
    const call = async (operation: string, token: string, body: string, success: string) => {
      const answer = await connection.post('/graphql', token, body);
      const now = performance.now();
      (this.latencies[operation] ??= []).push(now - from);
      from = now;
      if (answer.startsWith(success)) return answer;
      this.failure ??= answer;
      return undefined;
    };
    await this.piece(call);
    this.done += 1;
  }

  report(seconds: number): LoadReport {
    const { done, latencies, failure } = this;
    return { done, seconds, latencies, failure };
  }
}

/** Each connection goes on as soon as it is answered. */
async function closedLoop(
  address: string,
  { connections, seconds }: Extract<Load, { kind: 'closed' }>,
  measured: Measuring,
): Promise<void> {
  const all = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(address)));
  const end = performance.now() + seconds * 1000;
  const loop = async (connection: HttpConnection) => {
    for (let due = performance.now(); due < end; due = performance.now()) await measured.do(connection, due);
  };
  await Promise.all(all.map(loop));
  for (const connection of all) connection.close();
}

/**
 * A piece is due every so often and is begun then, on a free connection or a new one, however many are still under way;
 * its first latency counts from when it was due. So a pause of the API shows in every piece that fell into it.
 */
async function openLoop(
  address: string,
  { perSecond, seconds }: Extract<Load, { kind: 'open' }>,
  measured: Measuring,
): Promise<void> {
  const free = await Promise.all(Array.from({ length: 8 }, () => HttpConnection.open(address)));
  const opened = [...free];
  const underWay: Promise<void>[] = [];
  const another = async () => {
    const connection = await HttpConnection.open(address);
    opened.push(connection);
    return connection;
  };
  const piece = async (due: number) => {
    const connection = free.pop() ?? (await another());
    await measured.do(connection, due);
    free.push(connection);
  };
  const began = performance.now();
  for (let no = 0; no < perSecond * seconds; no += 1) {
    const due = began + (no * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    underWay.push(piece(due));
  }
  await Promise.all(underWay);
  for (const connection of opened) connection.close();
}
