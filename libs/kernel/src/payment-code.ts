/** How long a payment code is shown before the next one, in seconds. */
export const codeStepSeconds = 30;
/** Two digits by which a till knows a payment code. Not those of other payments (10–15, 25–30, 62) or goods (01, 69). */
export const defaultCodePrefix = '77';
/** Devices of one community are numbered 0 to this. */
export const maxDeviceNo = 9_999_999;

const otps = 100_000_000n;
const shape = /^[0-9]{18}$/;
const takenPrefixes = /^(1[0-5]|2[5-9]|30|62|01|69)$/;

/** HMAC-SHA256, from whoever runs this: a browser, a phone without a network, a server. */
export type Hmac = (key: Uint8Array, message: Uint8Array) => Uint8Array;

export interface PresentedCode {
  readonly deviceNo: number;
  readonly otp: string;
}

/** Whether two digits may mark this installation's codes. */
export const isCodePrefix = (text: string): boolean => /^[0-9]{2}$/.test(text) && !takenPrefixes.test(text);

/** The number of the half minute that an instant lies in: what a code is made from besides the device's secret. */
export const codeStepAt = (at: Date): number => Math.floor(at.getTime() / 1000 / codeStepSeconds);

/** The eight digits of a device's secret (at least 20 bytes) for one step. */
export function codeOtp(hmac: Hmac, secret: Uint8Array, step: number): string {
  const message = new Uint8Array(8);
  new DataView(message.buffer).setBigUint64(0, BigInt(step));
  const digest = hmac(secret, message);
  const number = new DataView(digest.buffer, digest.byteOffset, 8).getBigUint64(0) % otps;
  return String(number).padStart(8, '0');
}

/**
 * The 18 digits that a device shows: prefix, device number (7), one-time digits (8), check digit. Somebody who knows
 * the device number and guesses is right 3 times in 100 000 000: the step shown, the one before and the one after.
 */
export function paymentCode(prefix: string, deviceNo: number, otp: string): string {
  const digits = `${prefix}${String(deviceNo).padStart(7, '0')}${otp}`;
  return digits + checkDigit(digits);
}

/** What a scan or typing gave, taken apart; undefined when it is no code with this prefix or a digit is wrong. */
export function readPaymentCode(prefix: string, text: string): PresentedCode | undefined {
  if (!shape.test(text) || !text.startsWith(prefix) || checkDigit(text.slice(0, 17)) !== text.slice(17))
    return undefined;
  return { deviceNo: Number(text.slice(2, 9)), otp: text.slice(9, 17) };
}

/** Luhn's digit: finds every single wrong digit and nearly every swap of two neighbours. */
export function checkDigit(digits: string): string {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}
