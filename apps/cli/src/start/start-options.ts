import { isIPv4 } from 'node:net';
import { parseArgs } from 'node:util';
import { dataFolderNamed, dataFolderOption } from '../instance/data-folder-option';
import { isHostName } from '../lan/lan-names';

/** What `--lan` is told besides. */
export interface LanOptions {
  readonly httpsPort?: number;
  readonly hosts: readonly string[];
}

export interface StartOptions {
  readonly dataFolder?: string;
  readonly port?: number;
  /** Unless given, nothing is served beyond this computer. */
  readonly lan?: LanOptions;
}

/** A certificate with more names is a mistake. */
const MOST_HOSTS = 16;

/** Reads the arguments of `start`. Throws with a message for people. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...dataFolderOption,
      port: { type: 'string' },
      lan: { type: 'boolean', default: false },
      'https-port': { type: 'string' },
      host: { type: 'string', multiple: true, default: [] },
    },
  });
  const { lan, host: hosts, 'https-port': httpsPort } = values;
  if (!lan && (hosts.length > 0 || httpsPort !== undefined))
    throw new Error('--host and --https-port belong to --lan · --host 和 --https-port 须与 --lan 同用');
  if (hosts.length > MOST_HOSTS)
    throw new Error(`--host may be given ${MOST_HOSTS} times · --host 至多 ${MOST_HOSTS} 个`);
  const odd = hosts.find((host) => !isHostName(host) && !isIPv4(host));
  if (odd !== undefined)
    throw new Error(
      `--host needs a name such as youhui.local, not ${JSON.stringify(odd)} · --host 应为主机名,如 youhui.local`,
    );
  const ports = { port: portOf('--port', values.port), httpsPort: portOf('--https-port', httpsPort) };
  if (ports.port !== undefined && ports.port === ports.httpsPort)
    throw new Error('--port and --https-port must differ · --port 与 --https-port 不能相同');
  return {
    dataFolder: dataFolderNamed(values),
    port: ports.port,
    lan: lan ? { hosts, httpsPort: ports.httpsPort } : undefined,
  };
}

function portOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Error(`${option} needs a number from 1 to 65535, not ${text}`);
  return port;
}
