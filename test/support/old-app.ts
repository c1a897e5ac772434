import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { webOperations } from '../../apps/api/src/graphql/web-operations';

const built = join(__dirname, '../../dist/web');
const kinds: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** The hash by which the web app asks for its operation of this name. */
export const hashOf = (name: string): string => {
  const [hash] = [...webOperations].find(([, text]) => new RegExp(`^\\w+ ${name}\\b`).test(text)) ?? [];
  if (!hash) throw new Error(`The web app has no operation ${name}`);
  return hash;
};

/**
 * The product as seen by a browser that has an older version of the web app: the same app, but for operations of these
 * names it sends hashes that the API does not know. Until `deploy` the older version is all there is.
 */
export class OldApp {
  private deployed = false;

  private constructor(
    private readonly server: Server,
    private readonly product: string,
    private readonly operations: readonly string[],
  ) {
    this.server.on('request', (asked: IncomingMessage, answer: ServerResponse) => this.serve(asked, answer));
  }

  static hashOfOld = (name: string): string => hashOf(name).replace(/^./, (digit) => (digit === '0' ? '1' : '0'));

  static async before(product: string, ...operations: readonly string[]): Promise<OldApp> {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    return new OldApp(server, product, operations);
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on the server has the new version. */
  deploy(): void {
    this.deployed = true;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => void this.server.close(() => resolve()));
  }

  private serve(asked: IncomingMessage, answer: ServerResponse): void {
    const path = (asked.url ?? '/').split('?')[0] as string;
    const name = asked.headers['sec-fetch-dest'] === 'document' ? 'index.html' : path;
    const file = join(built, this.deployed ? name : name.replace('older-', ''));
    if (name === '/' || !existsSync(file) || !statSync(file).isFile()) return this.pass(asked, answer);
    answer.setHeader('content-type', kinds[extname(file)] ?? 'application/octet-stream');
    answer.setHeader('cache-control', 'no-cache');
    answer.end(/\.(js|html)$/.test(file) ? this.asOfVersion(readFileSync(file, 'utf8')) : readFileSync(file));
  }

  /** Every file of it has another name, as the names tell what is in them. */
  private asOfVersion(text: string): string {
    if (this.deployed) return text;
    const scripts = readdirSync(join(built, 'assets')).filter((name) => name.endsWith('.js'));
    const renamed = text.replace(new RegExp(scripts.join('|'), 'g'), 'older-$&');
    const older = renamed.replace(/(url:"index\.html",revision:")\w+/, '$1older');
    return this.operations.reduce((found, name) => found.replaceAll(hashOf(name), OldApp.hashOfOld(name)), older);
  }

  private pass(asked: IncomingMessage, answer: ServerResponse): void {
    const headers = { ...asked.headers, host: new URL(this.product).host };
    const passed = request(this.product + asked.url, { method: asked.method, headers }, (told) => {
      answer.writeHead(told.statusCode ?? 502, told.headers);
      told.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  }
}
