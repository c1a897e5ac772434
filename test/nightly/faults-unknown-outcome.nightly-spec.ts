import { PostgresProxy } from '../support/postgres-proxy';
import { Shop } from '../support/shop';
import { nextId } from '../support/test-community';

jest.setTimeout(180_000);

describe('a GraphQL client whose sale was committed while the database went away', () => {
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

  it('is told after half a minute that the outcome is unknown, and gets the answer when it asks again', async () => {
    const id = nextId();
    const gone = proxy.cutNext('when the COMMIT has been answered and nobody told').then(() => proxy.goAway());
    expect(await shop.sell(id)).toBeUndefined();
    await gone;
    expect([...shop.apologies.keys()]).toEqual(['OUTCOME_UNKNOWN']);
    expect(await shop.community.number('select count(*) from checkout')).toBe(1);

    proxy.comeBack();
    const answer = await shop.sell(id);
    expect(answer).toContain(id);
    expect(await shop.sell(id)).toBe(answer);
    expect(await shop.community.number('select count(*) from checkout')).toBe(1);
  });
});
