import { PostgresProxy } from '../support/postgres-proxy';
import { PrivateServices } from '../support/private-services';
import { Shop } from '../support/shop';
import { often } from './how-often';
import { survives, type Fault } from './survive';

jest.setTimeout(900_000);

/** The guardian starts a service again five times in a minute. Before it gives up everything is started anew. */
const endingsBeforeANewStart = 4;

describe('PostgreSQL that ends while the tills sell', () => {
  let services: PrivateServices;
  let proxy: PostgresProxy;
  let shop: Shop;

  beforeAll(async () => {
    services = await PrivateServices.start();
    proxy = await PostgresProxy.before(services.appUrl); // so that its address outlasts a new start
  });
  beforeEach(async () => {
    shop = await Shop.open({ appUrl: proxy.url, redisUrl: services.redisUrl });
  });
  afterEach(() => shop.close());
  afterAll(async () => {
    await proxy.close();
    await services.stop();
  });

  it('one connection after the other: no acknowledged sale is lost, doubled or changed', async () => {
    await survives(shop, 'pg_terminate_backend', often(3), async () => {
      expect(await services.terminateBackends()).toBeGreaterThan(0);
    });
  });

  it('when a backend is killed, and all others with it: no acknowledged sale is lost, doubled or changed', async () => {
    await survives(shop, 'backend kill -9', often(2), async () => {
      const [pid] = await services.backends();
      process.kill(pid!, 'SIGKILL');
    });
    expect(services.endings('postgres')).toBe(0); // it mends itself
  });

  const ends =
    (signal: NodeJS.Signals): Fault =>
    async () => {
      if (services.endings('postgres') >= endingsBeforeANewStart) {
        await services.startAnew();
        proxy.leadTo(services.appUrl);
        await shop.tills.nextSale();
      }
      await services.endPostmaster(signal);
    };

  it('when the postmaster is killed: no acknowledged sale is lost, doubled or changed', async () => {
    await survives(shop, 'postmaster kill -9', often(1), ends('SIGKILL'));
  });

  it('when it stops at once, as for a power cut: no acknowledged sale is lost, doubled or changed', async () => {
    await survives(shop, 'immediate stop', often(1), ends('SIGQUIT'));
  });
});
