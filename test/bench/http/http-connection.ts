import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');

/**
 * One kept-alive connection that sends a request at a time. It knows as much of HTTP as the API's answers need, so that
 * the caller takes little of the machine from those it measures.
 */
export class HttpConnection {
  private received: Buffer = Buffer.alloc(0);
  private answered?: { readonly resolve: (body: string) => void; readonly reject: (error: Error) => void };

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('The API closed the connection')));
  }

  static async open(address: string): Promise<HttpConnection> {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new HttpConnection(socket);
  }

  /** The answer's body. */
  post(path: string, token: string, body: string): Promise<string> {
    const answer = new Promise<string>((resolve, reject) => (this.answered = { resolve, reject }));
    const authorization = token ? `authorization: Bearer ${token}\r\n` : '';
    const length = Buffer.byteLength(body);
    this.socket.write(
      `POST ${path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n${authorization}content-length: ${length}\r\n\r\n${body}`,
    );
    return answer;
  }

  close(): void {
    this.answered = undefined;
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const headLength = this.received.indexOf(headEnd);
    if (headLength < 0) return;
    const head = this.received.toString('latin1', 0, headLength);
    const length = /content-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) return this.fail(new Error(`An answer without its length: ${head}`));
    const start = headLength + headEnd.length;
    if (this.received.length < start + Number(length)) return;
    const body = this.received.toString('utf8', start, start + Number(length));
    this.received = this.received.subarray(start + Number(length));
    const { answered } = this;
    this.answered = undefined;
    answered?.resolve(body);
  }

  private fail(error: Error): void {
    this.answered?.reject(error);
    this.answered = undefined;
  }
}
