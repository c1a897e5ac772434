import { randomBytes } from 'node:crypto';
import { SecretKey } from './secret-key';

const bytes = randomBytes(32);

describe('The secret key', () => {
  it('is the same however its 32 bytes are written', () => {
    const ways = [
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      bytes.toString('base64'),
      bytes.toString('base64url'),
      `${bytes.toString('base64')}\n`,
    ];
    const macs = ways.map((text) => new SecretKey(text).mac('phone', '+8613800000001').toString('hex'));
    expect(new Set(macs).size).toBe(1);
  });

  it('makes something else of another purpose, another part, and the same parts cut otherwise', () => {
    const key = new SecretKey(bytes.toString('hex'));
    const macs = [
      key.mac('phone', 'ab', 'c'),
      key.mac('sign-in-code', 'ab', 'c'),
      key.mac('phone', 'a', 'bc'),
      key.mac('phone', 'abc'),
      new SecretKey(randomBytes(32).toString('hex')).mac('phone', 'ab', 'c'),
    ];
    expect(new Set(macs.map((mac) => mac.toString('hex'))).size).toBe(macs.length);
  });

  it.each([
    '',
    'secret',
    'a'.repeat(63),
    'a'.repeat(65),
    randomBytes(31).toString('base64'),
    randomBytes(33).toString('base64'),
  ])('is not %j', (text) => expect(() => new SecretKey(text)).toThrow('32 bytes'));

  it('is followed by those of before, in this order, for what was kept or sealed under them', () => {
    const [older, old] = [new SecretKey('11'.repeat(32)), new SecretKey('22'.repeat(32))];
    const key = new SecretKey('33'.repeat(32), [old, older]);
    expect(key.macs('phone', '+8613800000001')).toEqual(
      [key, old, older].map((one) => one.mac('phone', '+8613800000001')),
    );
    expect(key.sealingKeys('second-factor')).toEqual([key, old, older].map((one) => one.sealingKey('second-factor')));
    expect(new Set(key.sealingKeys('second-factor').map((one) => one.toString('hex'))).size).toBe(3);
    expect(old.macs('phone', 'x')).toEqual([old.mac('phone', 'x')]);
  });

  it('is not shown when it is printed', () => {
    const text = bytes.toString('hex');
    expect(JSON.stringify(new SecretKey(text))).not.toContain(text);
    expect(JSON.stringify({ key: new SecretKey(text) })).toBe('{"key":{}}');
  });
});
