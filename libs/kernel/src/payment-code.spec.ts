import { createHmac } from 'node:crypto';
import {
  checkDigit,
  codeOtp,
  codeStepAt,
  defaultCodePrefix,
  isCodePrefix,
  paymentCode,
  readPaymentCode,
  type Hmac,
} from './payment-code';

const hmac: Hmac = (key, message) => createHmac('sha256', key).update(message).digest();
const secret = Buffer.from('000102030405060708090a0b0c0d0e0f10111213', 'hex');

describe('a payment code', () => {
  it('is made of prefix, device, one-time digits and a check digit, and read back', () => {
    const otp = codeOtp(hmac, secret, 60_000_000);
    expect(otp).toMatch(/^[0-9]{8}$/);
    const code = paymentCode('77', 42, otp);
    expect(code).toMatch(/^770000042[0-9]{9}$/);
    expect(readPaymentCode('77', code)).toEqual({ deviceNo: 42, otp });
  });

  it('is the first 64 bits of HMAC-SHA256 over the step, modulo 10^8', () => {
    const message = Buffer.alloc(8);
    message.writeBigUInt64BE(60_000_000n);
    const digest = createHmac('sha256', secret).update(message).digest();
    expect(codeOtp(hmac, secret, 60_000_000)).toBe(String(digest.readBigUInt64BE() % 100_000_000n).padStart(8, '0'));
  });

  it('changes every half minute', () => {
    expect(codeStepAt(new Date('2026-11-23T00:00:29.999Z'))).toBe(codeStepAt(new Date('2026-11-23T00:00:00Z')));
    expect(codeStepAt(new Date('2026-11-23T00:00:30Z'))).toBe(codeStepAt(new Date('2026-11-23T00:00:00Z')) + 1);
  });

  it('with any one digit wrong, or two neighbours swapped that differ and are not 0 and 9, is none', () => {
    const code = paymentCode('77', 1_234_567, '09182736');
    for (let place = 0; place < 18; place += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const wrong = `${code.slice(0, place)}${digit}${code.slice(place + 1)}`;
        if (wrong !== code) expect(readPaymentCode('77', wrong)).toBeUndefined();
      }
    for (let place = 2; place < 17; place += 1) {
      const [a, b] = [code[place]!, code[place + 1]!];
      if (a === b || `${a}${b}` === '09' || `${a}${b}` === '90') continue;
      expect(readPaymentCode('77', code.slice(0, place) + b + a + code.slice(place + 2))).toBeUndefined();
    }
  });

  it.each([
    '',
    '77',
    '7700000421234567',
    'x'.repeat(18),
    '134567890123456789',
    '7700000420000000123',
    '７７0000042000000001',
  ])('is not %p', (text) => expect(readPaymentCode('77', text)).toBeUndefined());

  it.each([
    ['77', true],
    ['88', true],
    ['10', false],
    ['15', false],
    ['25', false],
    ['30', false],
    ['62', false],
    ['01', false],
    ['69', false],
    ['7', false],
    ['777', false],
    ['7x', false],
  ])('may begin with %p: %p', (prefix, may) => expect(isCodePrefix(prefix)).toBe(may));

  it('has a prefix of its own unless told otherwise', () => expect(isCodePrefix(defaultCodePrefix)).toBe(true));

  it('ends in the digit of Luhn', () => {
    expect(checkDigit('7992739871')).toBe('3');
    expect(checkDigit('0')).toBe('0');
  });
});
