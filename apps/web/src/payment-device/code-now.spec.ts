import { createHmac } from 'node:crypto';
import { codeOtp, codeStepAt, paymentCode, readPaymentCode } from '@youhui/kernel';
import { bytesOfBase64Url, codeOfStep, inFours, isTaken, secondsUntil, stepNow, stepShown } from './code-now';

const nodeHmac = (key: Uint8Array, message: Uint8Array) =>
  new Uint8Array(createHmac('sha256', key).update(message).digest());

describe('the code made in the browser', () => {
  const secrets = [0, 1, 7, 63].map((first) =>
    Buffer.from(Array.from({ length: 32 }, (_, i) => (first + i * 37) % 256)),
  );
  const instants = ['1970-01-01T00:00:00Z', '2026-11-23T08:00:29.999Z', '2026-11-23T08:00:30Z', '2099-12-31T23:59:59Z'];

  it.each(secrets.flatMap((secret) => instants.map((instant) => [secret, instant] as const)))(
    'is the code the server makes (%#)',
    (secret, instant) => {
      const at = new Date(instant);
      const device = { deviceNo: 1234567, secret: secret.toString('base64url'), codePrefix: '77' };
      const otp = codeOtp(nodeHmac, secret, codeStepAt(at));
      expect(codeOfStep(device, stepNow(at))).toBe(paymentCode('77', 1234567, otp));
      expect(readPaymentCode('77', codeOfStep(device, stepNow(at)))).toEqual({ deviceNo: 1234567, otp });
    },
  );

  it('changes every half minute and not before', () => {
    const device = { deviceNo: 42, secret: Buffer.alloc(32, 9).toString('base64url'), codePrefix: '77' };
    const code = (instant: string) => codeOfStep(device, stepNow(new Date(instant)));
    expect(code('2026-11-23T08:00:00Z')).toBe(code('2026-11-23T08:00:29.999Z'));
    expect(code('2026-11-23T08:00:30Z')).not.toBe(code('2026-11-23T08:00:29.999Z'));
  });

  it('reads secrets whatever their bytes', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    expect(Buffer.from(bytesOfBase64Url(bytes.toString('base64url')))).toEqual(bytes);
  });
});

it.each([
  ['2026-11-23T08:00:00Z', 30],
  ['2026-11-23T08:00:00.001Z', 30],
  ['2026-11-23T08:00:01Z', 29],
  ['2026-11-23T08:00:29Z', 1],
  ['2026-11-23T08:00:29.999Z', 1],
  ['2026-11-23T08:00:30Z', 30],
])('at %s the next code is %i s away', (instant, seconds) => {
  const at = new Date(instant);
  expect(secondsUntil(stepNow(at) + 1, at)).toBe(seconds);
});

it.each([
  ['nothing spent', 100, -1, 100, true],
  ['an old code spent', 100, 97, 100, true],
  ['the code before spent', 100, 99, 100, true],
  ['this code spent: the next one is shown, and tills take it', 100, 100, 101, true],
  ['that one spent too: none until it is current', 100, 101, 102, false],
  ['and then the one after is shown', 101, 101, 102, true],
])('%s', (_, now, spent, shown, taken) => {
  expect(stepShown(now, spent)).toBe(shown);
  expect(isTaken(shown, now)).toBe(taken);
});

it.each([
  ['770000001123456785', '7700 0000 1123 4567 85'],
  ['9123456789012347', '9123 4567 8901 2347'],
  ['', ''],
])('%s is read as %s', (digits, shown) => expect(inFours(digits)).toBe(shown));
