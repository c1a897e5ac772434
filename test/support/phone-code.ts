import { createHmac } from 'node:crypto';
import { codeOtp, codeStepAt, paymentCode, type Hmac } from '@youhui/kernel';

/** What a phone was given when it was registered. */
export interface Phone {
  readonly deviceNo: number;
  /** As base64url. */
  readonly secret: string;
  readonly codePrefix: string;
}

const hmacSha256: Hmac = (key, message) => createHmac('sha256', key).update(message).digest();

/** The code that the phone shows in a half minute. */
export const codeOfStep = ({ deviceNo, secret, codePrefix }: Phone, step: number): string =>
  paymentCode(codePrefix, deviceNo, codeOtp(hmacSha256, Buffer.from(secret, 'base64url'), step));

/** The code that the phone shows at an instant: now unless told otherwise. */
export const codeShownBy = (phone: Phone, at = new Date()): string => codeOfStep(phone, codeStepAt(at));
