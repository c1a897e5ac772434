import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { exitWithParent, SettingsAtFault, settingsExitCode } from '@youhui/platform';
import { requireLastingRedis } from './lasting-redis';
import { workerLog } from './worker-log';
import { WorkerModule } from './worker.module';
import { workerSettings } from './worker-settings';

const LONGEST_GOODBYE_MS = 10_000;

async function main(): Promise<void> {
  exitWithParent();
  const log = workerLog();
  const settings = workerSettings(process.env);
  await requireLastingRedis(settings.redisUrl, log);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(settings, log), {
    abortOnError: false,
    logger: ['error', 'fatal'],
  });
  const sayGoodbyeInTime = () => setTimeout(() => process.exit(1), LONGEST_GOODBYE_MS).unref();
  process.once('SIGTERM', sayGoodbyeInTime).once('SIGINT', sayGoodbyeInTime);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  process.stdout.write('{"ready":true}\n');
}

main().catch((error: unknown) => {
  if (error instanceof SettingsAtFault) {
    for (const fault of error.faults) console.error(`worker: ${fault}`);
    process.exit(settingsExitCode);
  }
  console.error(`worker: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
