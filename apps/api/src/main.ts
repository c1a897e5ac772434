import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { exitWithParent } from '@youhui/platform';
import type { ApiConfig, HttpsConfig } from './api-config';
import { apiLog } from './api-log';
import { createApi } from './create-api';
import { phoneSignInIsOff } from './identity/identity.providers';
import { openSecureDoor, type SecureDoor } from './lan/secure-door';
import { openDoor } from './request/open-door';
import { generousRates, type Rate } from './request/rate-limits';

function wanted(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function numberIn(name: string, otherwise: number): number {
  const number = Number(process.env[name] || otherwise);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new Error(`${name} is not a number from 0 to 65535`);
  return number;
}

/** `calls at once/calls a second`, for example `3000/50`; `off` for no limit. */
function rateIn(name: string, otherwise: Rate | null): Rate | null {
  const text = process.env[name];
  if (!text) return otherwise;
  if (text === 'off') return null;
  const [, burst, perSecond] = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(text) ?? [];
  if (!burst) throw new Error(`${name} is neither off nor two whole numbers such as 3000/50`);
  return { burst: Number(burst), perSecond: Number(perSecond) };
}

/** By HTTPS as well when there is a certificate for it. */
function httpsInEnvironment(): HttpsConfig | undefined {
  const certificateFile = process.env['YOUHUI_HTTPS_CERTIFICATE_FILE'];
  if (!certificateFile) return undefined;
  return {
    certificateFile,
    authorityFile: wanted('YOUHUI_HTTPS_AUTHORITY_FILE'),
    port: numberIn('YOUHUI_HTTPS_PORT', 3443),
  };
}

/** The installation's secret, written out or in a file that nobody else may read. */
function secretKeyInEnvironment(): string | undefined {
  const file = process.env['YOUHUI_SECRET_KEY_FILE'];
  return process.env['YOUHUI_SECRET_KEY'] || (file ? readFileSync(file, 'utf8') : undefined);
}

function configFromEnvironment(): ApiConfig {
  return {
    databaseUrl: wanted('YOUHUI_APP_DATABASE_URL'),
    redisUrl: wanted('REDIS_URL'),
    installationToken: process.env['YOUHUI_INSTALLATION_TOKEN'] || undefined,
    secretKey: secretKeyInEnvironment(),
    developmentMessages: process.env['YOUHUI_DEVELOPMENT_MESSAGES'] === 'on',
    codePrefix: process.env['YOUHUI_CODE_PREFIX'] || undefined,
    demoPeopleFile: process.env['YOUHUI_DEMO_PEOPLE_FILE'] || undefined,
    introspection: process.env['YOUHUI_INTROSPECTION'] !== 'off',
    trustedProxies: numberIn('YOUHUI_TRUSTED_PROXIES', 0),
    requestTimeoutMs: 1000 * (numberIn('YOUHUI_REQUEST_SECONDS', 30) || 30),
    https: httpsInEnvironment(),
    rates: {
      perActor: rateIn('YOUHUI_RATE_PER_ACTOR', generousRates.perActor),
      perAddress: rateIn('YOUHUI_RATE_PER_ADDRESS', generousRates.perAddress),
      perKey: rateIn('YOUHUI_RATE_PER_KEY', generousRates.perKey),
    },
  };
}

/** Listens, says where on standard output, and closes in order when told to stop. */
async function main(): Promise<void> {
  exitWithParent();
  const config = configFromEnvironment();
  const log = apiLog(config);
  const app = await createApi(config, log);
  const phonesOff = phoneSignInIsOff(config);
  if (phonesOff !== undefined) log.info(phonesOff);
  let secureDoor: SecureDoor | undefined;
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    secureDoor?.close();
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
  const host = process.env['HOST'] || '127.0.0.1';
  await app.init();
  const plain = app.getHttpServer();
  const port = await openDoor(plain, numberIn('PORT', 3000), host);
  const serve = app.getHttpAdapter().getInstance() as RequestListener;
  if (config.https) secureDoor = await openSecureDoor(serve, plain, config.https, host);
  const shownHost = host.includes(':') ? `[${host}]` : host;
  process.stdout.write(`${JSON.stringify({ listening: `http://${shownHost}:${port}` })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`api: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
