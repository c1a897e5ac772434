import { randomBytes } from 'node:crypto';
import { seal, unseal } from './sealing';

const key = randomBytes(32);
const plain = Buffer.from('a secret of twenty b');
const about = ['community', 'lin'];

describe('Sealing', () => {
  it('opens what it sealed, and seals the same differently each time', () => {
    const sealed = seal(key, plain, about);
    expect(unseal(key, sealed, about)).toEqual(plain);
    expect(sealed.includes(plain)).toBe(false);
    expect(seal(key, plain, about)).not.toEqual(sealed);
  });

  it.each([
    ['under another key', (sealed: Buffer) => unseal(randomBytes(32), sealed, about)],
    ['as somebody else’s', (sealed: Buffer) => unseal(key, sealed, ['community', 'wang'])],
    ['in another community', (sealed: Buffer) => unseal(key, sealed, ['elsewhere', 'lin'])],
    ['with its parts joined otherwise', (sealed: Buffer) => unseal(key, sealed, ['community,lin'])],
    ['cut short', (sealed: Buffer) => unseal(key, sealed.subarray(0, -1), about)],
    ['empty', () => unseal(key, Buffer.alloc(0), about)],
  ])('does not open it %s', (_, open) => {
    expect(() => open(seal(key, plain, about))).toThrow();
  });

  it('notices every changed byte', () => {
    const sealed = seal(key, plain, about);
    for (let place = 0; place < sealed.length; place += 1) {
      const changed = Buffer.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(() => unseal(key, changed, about)).toThrow();
    }
  });
});
