import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { codeOtp, codeStepAt, codeStepSeconds, paymentCode } from '@youhui/kernel';

/** In plain JavaScript: a page over http, as on a local network, has no crypto.subtle. */
const hmacSha256 = (key: Uint8Array, message: Uint8Array): Uint8Array => hmac(sha256, key, message);

/** The 18 digits a device shows at an instant of the server's clock. */
export function codeAt(device: { deviceNo: number; secret: string; codePrefix: string }, at: Date): string {
  const otp = codeOtp(hmacSha256, bytesOfBase64Url(device.secret), codeStepAt(at));
  return paymentCode(device.codePrefix, device.deviceNo, otp);
}

/** Whole seconds until the next code, 1 to 30. */
export function secondsLeftAt(at: Date): number {
  const into = (at.getTime() / 1000) % codeStepSeconds;
  return Math.max(1, Math.ceil(codeStepSeconds - into));
}

/** Fours, as people read long numbers out: `7700 0000 1123 4567 85`. */
export function inFours(digits: string): string {
  return digits.replace(/\d{4}(?=\d)/g, '$& ');
}

export function bytesOfBase64Url(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
