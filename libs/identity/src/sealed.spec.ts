import { randomBytes } from 'node:crypto';
import { seal, unseal } from './sealed';

const key = randomBytes(32);
const about = ['community', 'R1', 'phone'];

describe('Sealed bytes', () => {
  it('open under the same key about the same, and look different each time', () => {
    const plain = Buffer.from('13900000000 王奶奶');
    const [one, other] = [seal(key, about, plain), seal(key, about, plain)];
    expect(one.equals(other)).toBe(false);
    expect([unseal(key, about, one).toString(), unseal(key, about, other).toString()]).toEqual(
      Array(2).fill(plain.toString()),
    );
    expect(one[0]).toBe(1);
    expect(one.includes('13900000000')).toBe(false);
    expect(unseal(key, about, seal(key, about, Buffer.alloc(0)))).toHaveLength(0);
  });

  const sealed = seal(key, about, Buffer.from('secret'));
  const changed = (at: number) => {
    const bytes = Buffer.from(sealed);
    bytes[at] = (bytes[at] as number) ^ 1;
    return bytes;
  };
  it.each<[string, Buffer, readonly string[], Buffer]>([
    ['another key', randomBytes(32), about, sealed],
    ['another member', key, ['community', 'R2', 'phone'], sealed],
    ['another column', key, ['community', 'R1', 'care_note'], sealed],
    ['parts that read the same', key, ['community', 'R1,phone'], sealed],
    ['another format', key, about, changed(0)],
    ['another start', key, about, changed(1)],
    ['another tag', key, about, changed(13)],
    ['another content', key, about, changed(29)],
    ['too short', key, about, sealed.subarray(0, 28)],
    ['nothing', key, about, Buffer.alloc(0)],
  ])('stay shut with %s', (_, with_, told, bytes) => {
    expect(() => unseal(with_, told, bytes)).toThrow();
  });
});
