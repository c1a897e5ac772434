import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Where a connection breaks, counted from the COMMIT of a transaction in which the pen has written. */
export const cutMoments = [
  'before the COMMIT is passed on',
  'in the middle of a message of the transaction',
  'when the COMMIT has been passed on',
  'when the COMMIT has been answered and nobody told',
  'after half of the answer to the COMMIT',
] as const;
export type CutMoment = (typeof cutMoments)[number];

interface Order {
  readonly moment: CutMoment;
  readonly done: () => void;
}

/**
 * Stands between a program and PostgreSQL, passes every byte on unchanged, and knows where the pen's transactions end:
 * so a connection can be cut at an exact moment. Only an unencrypted connection can be read this way.
 */
export class PostgresProxy {
  private readonly links = new Set<Link>();
  private order: Order | undefined;
  private away = false;

  private constructor(
    private readonly server: Server,
    private target: URL,
  ) {}

  static async before(databaseUrl: string): Promise<PostgresProxy> {
    const server = createServer({ noDelay: true });
    const proxy = new PostgresProxy(server, new URL(databaseUrl));
    server.on('connection', (client) => proxy.link(client));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  /** The address of the database as it is reached through here. */
  get url(): string {
    const url = new URL(this.target);
    url.port = String((this.server.address() as AddressInfo).port);
    return url.toString();
  }

  /** From now on new connections lead to the same database at another address. */
  leadTo(databaseUrl: string): void {
    this.target = new URL(databaseUrl);
  }

  /** Cuts the next connection on which the pen comes to this moment; resolves when it is cut. */
  async cutNext(moment: CutMoment): Promise<void> {
    await new Promise<void>((done) => (this.order = { moment, done }));
  }

  /** Cuts everything, and every new connection at once, until it comes back. */
  goAway(): void {
    this.away = true;
    for (const link of this.links) link.cut();
  }

  comeBack(): void {
    this.away = false;
  }

  async close(): Promise<void> {
    this.goAway();
    const closed = once(this.server, 'close');
    this.server.close();
    await closed;
  }

  private link(client: Socket): void {
    client.on('error', () => undefined);
    if (this.away) return void client.resetAndDestroy();
    const takeOrder = (comes: (moment: CutMoment) => boolean) => {
      const { order } = this;
      if (!order || !comes(order.moment)) return undefined;
      this.order = undefined;
      return order;
    };
    const link = new Link(client, connect(Number(this.target.port), this.target.hostname), takeOrder);
    this.links.add(link);
    client.once('close', () => this.links.delete(link));
  }
}

/** One connection: what comes from either side is taken apart into whole messages, and passed on as it came. */
class Link {
  private readonly penStatements = new Set<string>();
  private penWrites = false;
  /** Set when the COMMIT is on its way and its answer is not to arrive, or not wholly. */
  private withheld: { readonly order: Order; readonly answer: Buffer[]; answersBefore: number } | undefined;
  private isCut = false;
  /** What was asked and not yet answered: statements are sent without waiting for the answers of those before. */
  private unanswered = 0;

  constructor(
    private readonly client: Socket,
    private readonly server: Socket,
    private readonly takeOrder: (comes: (moment: CutMoment) => boolean) => Order | undefined,
  ) {
    server.on('error', () => undefined);
    server.setNoDelay(true);
    const fromClient = messages((message, type) => this.pass(message, type), { opening: true });
    const fromServer = messages((message, type) => this.answer(message, type));
    client.on('data', fromClient).once('close', () => server.destroy());
    server.on('data', fromServer).once('close', () => client.destroy());
  }

  cut(order?: Order): void {
    this.isCut = true;
    this.client.resetAndDestroy();
    this.server.destroy();
    order?.done();
  }

  private pass(message: Buffer, type: string): void {
    if (this.isCut) return;
    this.watchThePen(message, type);
    const isCommit = type === 'Q' && /^commit\0$/i.test(message.toString('latin1', 5)) && this.penWrites;
    const order = this.takeOrder((moment) =>
      moment === 'in the middle of a message of the transaction' ? this.penWrites && type === 'B' : isCommit,
    );
    if (type === 'Q') this.penWrites = false;
    const answersBefore = this.unanswered;
    if (type === '' || type === 'Q' || type === 'S') this.unanswered += 1;
    switch (order?.moment) {
      case undefined:
        return void this.server.write(message);
      case 'before the COMMIT is passed on':
        return this.cut(order);
      case 'in the middle of a message of the transaction':
        return void this.server.write(message.subarray(0, message.length / 2), () => this.cut(order));
      case 'when the COMMIT has been passed on':
        return void this.server.write(message, () => this.cut(order));
      default:
        this.withheld = { order: order!, answer: [], answersBefore };
        this.server.write(message);
    }
  }

  private answer(message: Buffer, type: string): void {
    if (this.isCut) return;
    const isLastOfAnswer = type === 'Z';
    if (isLastOfAnswer) this.unanswered -= 1;
    if (!this.withheld || this.withheld.answersBefore > 0) {
      if (this.withheld && isLastOfAnswer) this.withheld.answersBefore -= 1;
      return void this.client.write(message);
    }
    const { order, answer } = this.withheld;
    answer.push(message);
    if (!isLastOfAnswer) return;
    if (order.moment !== 'after half of the answer to the COMMIT') return this.cut(order);
    const whole = Buffer.concat(answer);
    this.client.write(whole.subarray(0, whole.length / 2), () => this.cut(order));
  }

  /** The pen is known by the statement that writes the answers; it is parsed once and then bound by its name. */
  private watchThePen(message: Buffer, type: string): void {
    if (type === 'P') {
      const [name, text] = message.toString('latin1', 5).split('\0');
      if (text?.includes('insert into ledger_command ')) this.penStatements.add(name!);
    } else if (type === 'B') {
      const statement = message.toString('latin1', 5).split('\0', 2)[1]!;
      this.penWrites ||= this.penStatements.has(statement);
    }
  }
}

/** Calls back with each whole message and its type. The very first one of a client has a length and no type. */
function messages(take: (message: Buffer, type: string) => void, { opening = false } = {}) {
  let held: Buffer = Buffer.alloc(0);
  let untyped = opening;
  return (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    for (;;) {
      const head = untyped ? 0 : 1;
      if (held.length < head + 4) return;
      const length = head + held.readUInt32BE(head);
      if (held.length < length) return;
      take(held.subarray(0, length), untyped ? '' : String.fromCharCode(held[0]!));
      held = held.subarray(length);
      untyped = false;
    }
  };
}
