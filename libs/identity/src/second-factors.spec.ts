import { randomBytes } from 'node:crypto';
import type { Database, Tries } from '@youhui/platform';
import { SecondFactors } from './second-factors';
import { SecretKey } from './secret-key';

const [first, second] = ['11', '22', '33'].map((pair) => new SecretKey(pair.repeat(32))) as [SecretKey, SecretKey];
const whose = { communityId: '00000000-0000-0000-0000-000000000001', login: 'lin' };
/** Sealing asks nobody. */
const factorsWith = (key: SecretKey) =>
  new SecondFactors(undefined as unknown as Database, undefined as unknown as Tries, key, 'offered');

describe('The secret of an authenticator', () => {
  const secret = randomBytes(20);
  const third = new SecretKey('33'.repeat(32), [second, first]);

  it.each([
    ['of now', third],
    ['before', second],
    ['before that', first],
  ])('sealed under the secret key %s is opened', (_, key) => {
    const sealed = factorsWith(key).seal(secret, whose);
    expect(factorsWith(third).unseal(sealed, whose)).toEqual(secret);
  });

  it('is sealed under the key of now, and not opened by one that is not among those of before', () => {
    const sealed = factorsWith(third).seal(secret, whose);
    expect(factorsWith(new SecretKey('33'.repeat(32))).unseal(sealed, whose)).toEqual(secret);
    expect(() => factorsWith(second).unseal(sealed, whose)).toThrow();
    expect(() =>
      factorsWith(third).unseal(factorsWith(new SecretKey('44'.repeat(32))).seal(secret, whose), whose),
    ).toThrow();
  });

  it('is nobody else’s, under whichever key', () => {
    const sealed = factorsWith(first).seal(secret, whose);
    expect(() => factorsWith(third).unseal(sealed, { ...whose, login: 'mei' })).toThrow();
  });
});
