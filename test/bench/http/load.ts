import { randomBytes } from 'node:crypto';
import { randomSales, type SizeOfCommunity } from '../checkouts/sales';
import { HttpConnection } from './http-connection';

/** How the API is called: by so many at once without pause, or at fixed moments whether or not it keeps up. */
export type Load =
  | { readonly kind: 'closed'; readonly connections: number; readonly seconds: number }
  | { readonly kind: 'open'; readonly perSecond: number; readonly seconds: number };

export interface LoadOrder {
  readonly address: string;
  /** One for each shop, in the order of the shops. */
  readonly tokens: readonly string[];
  readonly size: SizeOfCommunity;
  readonly operation: 'completeCheckout' | 'returnTrue';
  readonly load: Load;
  readonly seed: number;
}

export interface LoadReport {
  readonly answered: number;
  readonly seconds: number;
  /** Milliseconds from the moment a call was due. */
  readonly latencies: readonly number[];
  /** The first answer that was not a success, if there was one. */
  readonly failure?: string;
}

const picks = `checkoutId sequence merchantNo merchantName memberNo memberMaskedName billFen redeemPoints redeemFen payFen
  earnedPoints memberPointsAfter at`;
const checkoutText = `mutation ($input: CompleteCheckoutInput!) { completeCheckout(input: $input) { __typename
  ... on Checkout { ${picks} } ... on Refusal { code message nextStep } } }`;

/** Calls the API as the order says, and reports. */
export async function callApi(order: LoadOrder): Promise<LoadReport> {
  const call = callOf(order);
  const { load } = order;
  return load.kind === 'closed' ? closedLoop(order, load, call) : openLoop(order, load, call);
}

interface Call {
  readonly token: string;
  readonly body: string;
}

/** The next call, and by what its success is known. */
function callOf({ tokens, size, operation, seed }: LoadOrder): { next(): Call; readonly success: string } {
  const run = randomBytes(6).toString('hex');
  const nextSale = randomSales(size, seed);
  let no = 0;
  if (operation === 'returnTrue') {
    const body = JSON.stringify({ query: 'mutation { returnTrue }' });
    return {
      next: () => ({ token: tokens[(no += 1) % tokens.length] ?? '', body }),
      success: '{"data":{"returnTrue":true}}',
    };
  }
  return {
    next: () => {
      const sale = nextSale();
      const input = { commandId: `${run}-${(no += 1)}`, ...sale };
      const body = JSON.stringify({ query: checkoutText, variables: { input } });
      return { token: tokens[Number(sale.merchantNo.slice(1)) - 1] ?? '', body };
    },
    success: '{"data":{"completeCheckout":{"__typename":"Checkout"',
  };
}

type Calls = ReturnType<typeof callOf>;

/** Each connection calls again as soon as it is answered. */
async function closedLoop(
  { address }: LoadOrder,
  { connections, seconds }: Extract<Load, { kind: 'closed' }>,
  calls: Calls,
): Promise<LoadReport> {
  const latencies: number[] = [];
  const all = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(address)));
  let failure: string | undefined;
  const began = performance.now();
  const end = began + seconds * 1000;
  const loop = async (connection: HttpConnection) => {
    for (let due = performance.now(); due < end; due = performance.now()) {
      const { token, body } = calls.next();
      const answer = await connection.post('/graphql', token, body);
      if (!answer.startsWith(calls.success)) failure ??= answer;
      latencies.push(performance.now() - due);
    }
  };
  await Promise.all(all.map(loop));
  const took = (performance.now() - began) / 1000;
  for (const connection of all) connection.close();
  return { answered: latencies.length, seconds: took, latencies, failure };
}

/**
 * A call is due every so often and is made then, on a free connection or a new one, however many are still unanswered;
 * its latency counts from when it was due. So a pause of the API shows in every call that fell into it.
 */
async function openLoop(
  { address }: LoadOrder,
  { perSecond, seconds }: Extract<Load, { kind: 'open' }>,
  calls: Calls,
): Promise<LoadReport> {
  const latencies: number[] = [];
  const free = await Promise.all(Array.from({ length: 8 }, () => HttpConnection.open(address)));
  const opened = [...free];
  const underWay: Promise<void>[] = [];
  let failure: string | undefined;
  const another = async () => {
    const connection = await HttpConnection.open(address);
    opened.push(connection);
    return connection;
  };
  const call = async (due: number) => {
    const connection = free.pop() ?? (await another());
    const { token, body } = calls.next();
    const answer = await connection.post('/graphql', token, body);
    latencies.push(performance.now() - due);
    if (!answer.startsWith(calls.success)) failure ??= answer;
    free.push(connection);
  };
  const began = performance.now();
  for (let no = 0; no < perSecond * seconds; no += 1) {
    const due = began + (no * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    underWay.push(call(due));
  }
  await Promise.all(underWay);
  const took = (performance.now() - began) / 1000;
  for (const connection of opened) connection.close();
  return { answered: latencies.length, seconds: took, latencies, failure };
}
