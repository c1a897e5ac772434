import { Shop } from '../support/shop';
import { often } from './how-often';
import { survives } from './survive';

jest.setTimeout(900_000);

describe('an API process that is killed while it sells', () => {
  let shop: Shop;

  beforeEach(async () => {
    const [appUrl, redisUrl] = [process.env['TEST_APP_URL'] as string, process.env['TEST_REDIS_URL'] as string];
    shop = await Shop.open({ appUrl, redisUrl });
  });

  afterEach(() => shop.close());

  it('loses, doubles and changes no acknowledged sale', async () => {
    await survives(shop, 'api kill -9', often(2), async () => {
      await shop.killApi();
      return () => shop.startApi();
    });
  });
});
