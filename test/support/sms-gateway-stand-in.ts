import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Mood = 'well' | 'silent' | 'broken' | 'slow' | 'rejects' | 'busy' | 'lost' | 'talkative';

export interface Delivered {
  readonly id: string;
  readonly to: string;
  readonly text?: string;
  readonly template?: string;
  readonly params?: Record<string, string>;
}

const oldestSeconds = 300;

/** An SMS gateway as `docs/operations.md` describes one, on a port of its own, in whatever mood a test gives it. */
export class SmsGatewayStandIn {
  /** Each message once, however often it was sent. */
  readonly delivered = new Map<string, Delivered>();
  /** The id of every request with a right signature, in order. */
  readonly asked: string[] = [];
  refused = 0;
  private moods: Mood[] = [];
  private lasting: Mood = 'well';
  private readonly held = new Set<ServerResponse>();

  private constructor(
    private readonly server: Server,
    private readonly secret: string,
    private readonly now: () => number,
  ) {}

  static async open(secret: string, now: () => number = Date.now): Promise<SmsGatewayStandIn> {
    const server = createServer();
    const gateway = new SmsGatewayStandIn(server, secret, now);
    server.on('request', (request, response) => void gateway.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/messages`;
  }

  /** How the next requests are met, one mood each; then as `lasting` says. */
  is(moods: readonly Mood[], lasting: Mood = 'well'): void {
    this.moods = [...moods];
    this.lasting = lasting;
  }

  async close(): Promise<void> {
    for (const response of this.held) response.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const say = (status: number, code?: string) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(code ? { code, message: body } : { accepted: true }));
    };
    if (!this.isSigned(request, body)) {
      this.refused += 1;
      return say(401, 'BAD_SIGNATURE');
    }
    const message = JSON.parse(body) as Delivered;
    if (request.headers['idempotency-key'] !== message.id) return say(400, 'BAD_REQUEST');
    this.asked.push(message.id);
    const take = () => this.delivered.set(message.id, this.delivered.get(message.id) ?? message);
    switch (this.moods.shift() ?? this.lasting) {
      case 'well':
        take();
        return say(202);
      case 'lost': // taken, but its answer never comes
        take();
        response.destroy();
        return;
      case 'silent':
      case 'slow':
        this.held.add(response);
        return;
      case 'broken':
        return say(500, 'INTERNAL');
      case 'busy':
        return say(429, 'SLOW_DOWN');
      case 'rejects':
        return say(422, 'NUMBER_BLOCKED');
      case 'talkative':
        response.writeHead(500);
        response.write('x'.repeat(1_000_000));
        response.end();
    }
  }

  private isSigned({ headers }: IncomingMessage, body: string): boolean {
    const timestamp = String(headers['x-youhui-timestamp']);
    if (Math.abs(this.now() / 1000 - Number(timestamp)) > oldestSeconds) return false;
    const right = Buffer.from(`v1=${createHmac('sha256', this.secret).update(`${timestamp}.${body}`).digest('hex')}`);
    const given = Buffer.from(String(headers['x-youhui-signature']));
    return given.length === right.length && timingSafeEqual(given, right);
  }
}
