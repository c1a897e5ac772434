import type { RequestListener } from 'node:http';
import { exitWithParent, SettingsAtFault, settingsExitCode } from '@youhui/platform';
import { apiLog } from './api-log';
import { apiSettings } from './api-settings';
import { createApi } from './create-api';
import { phoneSignInIsOff } from './identity/identity.providers';
import { openSecureDoor, type SecureDoor } from './lan/secure-door';
import { openDoor } from './request/open-door';

/** Listens, says where on standard output, and closes in order when told to stop. */
async function main(): Promise<void> {
  exitWithParent();
  const { config, host, port: wantedPort } = apiSettings(process.env);
  const log = apiLog(config);
  const app = await createApi(config, log);
  const phonesOff = phoneSignInIsOff(config);
  if (phonesOff !== undefined) log.info(phonesOff);
  if (config.secretKey === undefined) log.info('There is no second factor: there is no secret key to keep it with');
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
  await app.init();
  const plain = app.getHttpServer();
  const port = await openDoor(plain, wantedPort, host);
  const serve = app.getHttpAdapter().getInstance() as RequestListener;
  if (config.https) secureDoor = await openSecureDoor(serve, plain, config.https, host);
  const shownHost = host.includes(':') ? `[${host}]` : host;
  process.stdout.write(`${JSON.stringify({ listening: `http://${shownHost}:${port}` })}\n`);
}

main().catch((error: unknown) => {
  if (error instanceof SettingsAtFault) {
    for (const fault of error.faults) process.stderr.write(`api: ${fault}\n`);
    process.exit(settingsExitCode);
  }
  process.stderr.write(`api: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
