import type { AddressInfo, Server } from 'node:net';
import { exitWithParent } from '@youhui/platform';
import { AppModule } from '../../../apps/api/src/app.module';
import { createApi } from '../../../apps/api/src/create-api';
import { watchProcess, type ProcessTimes } from '../profile/profile';
import { ReturnTrueResolver } from './return-true.resolver';

/** What the process is asked, and what it says. */
export type AskedOfApi = 'watch' | 'report';
export type ToldByApi = { readonly listening: string } | { readonly watching: true } | { readonly times: ProcessTimes };

/** Calls are counted as in production, and none is refused. */
const beyondAnyLoad = { burst: 1_000_000, perSecond: 1_000_000 };

/** The product's API as it is, with one mutation more. */
function withReturnTrue(): void {
  const product = AppModule.with.bind(AppModule);
  AppModule.with = (...given) => {
    const module = product(...given);
    return { ...module, providers: [...(module.providers ?? []), ReturnTrueResolver] };
  };
}

const tell = (told: ToldByApi) => process.send?.(told);

async function main(): Promise<void> {
  exitWithParent();
  withReturnTrue();
  const api = await createApi({
    databaseUrl: process.env['YOUHUI_APP_DATABASE_URL'] ?? '',
    redisUrl: process.env['REDIS_URL'] ?? '',
    rates: { perActor: beyondAnyLoad, perAddress: beyondAnyLoad },
  });
  process.once('SIGTERM', () => void api.close().finally(() => process.exit(0)));
  await api.listen(0, '127.0.0.1');
  let report: (() => Promise<ProcessTimes>) | undefined;
  process.on('message', (asked: AskedOfApi) => {
    if (asked === 'watch')
      void watchProcess().then((stop) => {
        report = stop;
        tell({ watching: true });
      });
    else void report?.().then((times) => tell({ times }));
  });
  const { port } = (api.getHttpServer() as Server).address() as AddressInfo;
  tell({ listening: `http://127.0.0.1:${port}` });
}

main().catch((error: unknown) => {
  console.error('bench api:', error);
  process.exit(1);
});
