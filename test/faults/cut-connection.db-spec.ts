import { cutMoments, PostgresProxy } from '../support/postgres-proxy';
import { Shop } from '../support/shop';
import { often } from './how-often';
import { survives } from './survive';

jest.setTimeout(600_000);

describe('a connection between the pen and the database that is cut', () => {
  let proxy: PostgresProxy;
  let shop: Shop;

  beforeEach(async () => {
    const appUrl = process.env['TEST_APP_URL'] as string;
    proxy = await PostgresProxy.before(appUrl);
    shop = await Shop.open({ appUrl, apiDatabaseUrl: proxy.url, redisUrl: process.env['TEST_REDIS_URL'] as string });
  });

  afterEach(async () => {
    await shop.close();
    await proxy.close();
  });

  it('loses, doubles and changes no acknowledged sale, at whichever moment of a commit', async () => {
    const moments = Array.from({ length: often(1, 12) }, () => cutMoments).flat();
    await survives(shop, 'connection cut', moments.length, (round) => proxy.cutNext(moments[round]!));
  });
});
