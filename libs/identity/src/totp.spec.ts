import { base32, matchingStep, otpauthUri, totpCode, totpStepAt, typedTotp } from './totp';

const secret = Buffer.from('12345678901234567890');

describe('The codes of an authenticator', () => {
  // RFC 6238, appendix B; its eight digits end in our six.
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %d is %s', (seconds, code) => {
    expect(totpCode(secret, totpStepAt(new Date(seconds * 1000)))).toBe(code);
  });

  const at = new Date(1_234_567_890_000);
  const step = totpStepAt(at);
  it.each([
    ['two steps before', -2, 0, false],
    ['one before', -1, 0, true],
    ['now', 0, 0, true],
    ['one after', 1, 0, true],
    ['two after', 2, 0, false],
    ['the one that was used', 0, step, false],
    ['one before the one that was used', -1, step, false],
    ['one after the one that was used', 1, step, true],
  ])('takes a code: %s', (_, change, lastStep, taken) => {
    const found = matchingStep(secret, totpCode(secret, step + change), at, lastStep);
    expect(found).toBe(taken ? step + change : undefined);
  });

  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['１２３４５６', '123456'],
    ['12345', undefined],
    ['1234567', undefined],
    ['12345a', undefined],
    ['1e3456', undefined],
    ['1'.repeat(100_000), undefined],
    ['', undefined],
  ])('reads %j as %s', (text, code) => expect(typedTotp(text)).toBe(code));

  // RFC 4648, section 10, without padding.
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes %j as %s', (text, written) => expect(base32(Buffer.from(text))).toBe(written));

  it('is read by authenticators', () => {
    const uri = new URL(otpauthUri(secret, { issuer: '友汇 A&B', account: 'lin@shengli' }));
    expect(uri.protocol).toBe('otpauth:');
    expect(decodeURIComponent(uri.pathname)).toBe('//totp/友汇 A&B:lin@shengli'.replace('//totp', ''));
    expect(uri.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(uri.searchParams.get('issuer')).toBe('友汇 A&B');
  });
});
