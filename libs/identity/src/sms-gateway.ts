import { createHmac, randomUUID } from 'node:crypto';
import type { MessageKind, Messages } from './messages';

export interface SmsGatewayTerms {
  /** Where messages are posted to. */
  readonly url: string;
  /** Known to the gateway and to nobody else: every request is signed with it. */
  readonly secret: string;
  /** The gateway's own names of the texts it may send, by kind; where one is named, its parameters are sent, not the text. */
  readonly templates?: Partial<Record<MessageKind['kind'], string>>;
  /** How long one attempt may take, in milliseconds; 5 000 unless told otherwise. */
  readonly timeoutMs?: number;
  /** Before the second attempt and before the third, in milliseconds. */
  readonly pausesMs?: readonly number[];
  /** How long nobody is sent to after five attempts in a row came to nothing; 30 seconds unless told otherwise. */
  readonly restMs?: number;
  readonly now?: () => number;
}

/** Why a message was not delivered. It holds neither the phone nor the text, nor what the gateway wrote about them. */
export class SmsFailed extends Error {
  override readonly name = 'SmsFailed';

  constructor(
    /** `SILENT`, `UNREACHABLE`, `RESTING`, `TOO_MANY_WAITING`, `HTTP_<status>`, or the gateway's own code. */
    readonly code: string,
    readonly messageId: string,
    readonly attempts: number,
  ) {
    super(`The SMS gateway did not take message ${messageId}: ${code} after ${attempts} attempts`);
  }
}

const mostWaiting = 64;
const failuresBeforeRest = 5;
const mostAnswerBytes = 4096;
/** Said by a gateway that could do it later; everything else below 500 it will never do. */
const worthAnother = new Set([408, 425, 429]);

type Outcome = { readonly taken: true } | { readonly taken: false; readonly code: string; readonly again: boolean };

/**
 * Sends messages by HTTP as `docs/operations.md` describes it: signed, named by an id that every attempt carries, three
 * attempts at most, none while the gateway rests after failures, and never more than 64 under way.
 */
export class SmsGateway implements Messages {
  private waiting = 0;
  private failuresInARow = 0;
  private restsUntil = 0;

  constructor(private readonly terms: SmsGatewayTerms) {
    new URL(terms.url); // throws before anybody waits for a message
  }

  async send(phone: string, text: string, { kind, params }: MessageKind): Promise<void> {
    const id = randomUUID();
    if (this.waiting >= mostWaiting) throw new SmsFailed('TOO_MANY_WAITING', id, 0);
    const template = this.terms.templates?.[kind];
    const body = JSON.stringify({ id, to: phone, ...(template ? { template, params } : { text }) });
    this.waiting += 1;
    try {
      await this.deliver(id, body);
    } finally {
      this.waiting -= 1;
    }
  }

  private async deliver(id: string, body: string): Promise<void> {
    const pauses = this.terms.pausesMs ?? [500, 2000];
    for (let attempts = 1; ; attempts += 1) {
      if (!this.mayTry()) throw new SmsFailed('RESTING', id, attempts - 1);
      const outcome = await this.attempt(id, body);
      this.note(outcome);
      if (outcome.taken) return;
      const pause = pauses[attempts - 1];
      if (!outcome.again || pause === undefined) throw new SmsFailed(outcome.code, id, attempts);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  private async attempt(id: string, body: string): Promise<Outcome> {
    const timestamp = String(Math.floor(this.now() / 1000));
    const signal = AbortSignal.timeout(this.terms.timeoutMs ?? 5000);
    try {
      const response = await fetch(this.terms.url, {
        method: 'POST',
        redirect: 'manual', // a message goes nowhere but where the configuration says
        signal,
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          'x-youhui-timestamp': timestamp,
          'x-youhui-signature': `v1=${signatureOf(this.terms.secret, timestamp, body)}`,
        },
        body,
      });
      const code = await codeIn(response);
      if (response.ok) return { taken: true };
      const again = response.status >= 500 || worthAnother.has(response.status);
      return { taken: false, code: code ?? `HTTP_${response.status}`, again };
    } catch {
      return { taken: false, code: signal.aborted ? 'SILENT' : 'UNREACHABLE', again: true };
    }
  }

  /** After a rest one message goes ahead; the others follow when it was taken. */
  private mayTry(): boolean {
    if (this.failuresInARow < failuresBeforeRest) return true;
    if (this.now() < this.restsUntil) return false;
    this.restsUntil = this.now() + this.restMs;
    return true;
  }

  /** A message that the gateway refuses for good shows that the gateway is well. */
  private note(outcome: Outcome): void {
    if (outcome.taken || !outcome.again) {
      this.failuresInARow = 0;
      return;
    }
    this.failuresInARow += 1;
    if (this.failuresInARow >= failuresBeforeRest) this.restsUntil = this.now() + this.restMs;
  }

  private get restMs(): number {
    return this.terms.restMs ?? 30_000;
  }

  private now(): number {
    return this.terms.now?.() ?? Date.now();
  }
}

/** Over the second of sending and the body, so that neither can be changed and an old request is known as one. */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');

/** The gateway's word for what happened, if it says one that is plainly a word. */
async function codeIn(response: Response): Promise<string | undefined> {
  const text = await textOf(response);
  try {
    const { code } = JSON.parse(text) as { code?: unknown };
    return typeof code === 'string' && /^[A-Z][A-Z_]{1,39}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** At most 4 kB of an answer: whoever sends more is not listened to. */
async function textOf({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength;
    if (bytes > mostAnswerBytes) break;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
