import { newRecoveryCodes, typedRecoveryCode } from './recovery-codes';

describe('Recovery codes', () => {
  it('are ten different ones, read back as they are printed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(typedRecoveryCode(code)).toBe(code.replaceAll('-', ''));
    }
  });

  it.each([
    ['abcd efgh jkmn pqrs', 'ABCDEFGHJKMNPQRS'],
    ['0o1l-IIII-0000-ZZZZ', '001111110000ZZZZ'],
    ['ＡＢＣＤ-efgh-jkmn-pqrs', 'ABCDEFGHJKMNPQRS'],
    ['ABCD-EFGH-JKMN-PQR', undefined],
    ['ABCD-EFGH-JKMN-PQRU', undefined],
    ['123456', undefined],
    ['', undefined],
    ['A'.repeat(100_000), undefined],
  ])('reads %j as %s', (text, code) => expect(typedRecoveryCode(text)).toBe(code));
});
