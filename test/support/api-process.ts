import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { postGraphql } from './post-graphql';

/** Anybody's: with it and the development messages sign-in by phone works, as under `npm start`. */
const secretKey = '5a'.repeat(32);
const program = join(__dirname, '../../dist/apps/api/src/main.js');

/** One API process of its own, as it runs in production; ends with the test that started it. */
export class ApiProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {}

  /** With the services of this test run, unless the settings name others. */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<ApiProcess> {
    const child = spawn(process.execPath, [program], {
      env: {
        ...process.env,
        YOUHUI_APP_DATABASE_URL: process.env['TEST_APP_URL'],
        REDIS_URL: process.env['TEST_REDIS_URL'],
        PORT: '0',
        YOUHUI_SECRET_KEY: secretKey,
        YOUHUI_DEVELOPMENT_MESSAGES: 'on',
        YOUHUI_SECOND_FACTOR: 'offered',
        ...settings,
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const listening = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /"listening":"([^"]+)"/.exec(said)?.[1];
        if (address) resolve(address);
      });
      child.once('exit', (code) => reject(new Error(`The API ended with ${code}: ${said}`)));
    });
    return new ApiProcess(child, listening);
  }

  /** The data of one operation; a GraphQL error fails the test. */
  async send<T>(query: string, variables: object, token = ''): Promise<T> {
    const { data, errors } = await postGraphql(`${this.address}/graphql`, token, query, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data as T;
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** As a power cut ends it: nothing is finished and nobody is told. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}
