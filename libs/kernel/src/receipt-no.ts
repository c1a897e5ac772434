import { checkDigit } from './payment-code';

const mark = 'YH';
const fewestDigits = 9;

/**
 * The number that stands on a receipt, as letters, digits and barcode: `YH`, the sale's place in the books of its
 * community (9 digits or more), and a check digit. No payment code, card, chip, printed sign or good looks like it.
 */
export function receiptNoOf(recordedNo: number): string {
  const digits = String(recordedNo).padStart(fewestDigits, '0');
  return mark + digits + checkDigit(digits);
}

/** Whether a scan or typing means a receipt, right or wrong: nothing else begins like one. */
export const looksLikeReceiptNo = (text: string): boolean => /^YH[0-9]{1,17}$/.test(text);

/** The sale's place in the books; undefined when it is no receipt's number or a digit is wrong. */
export function readReceiptNo(text: string): number | undefined {
  if (!looksLikeReceiptNo(text)) return undefined;
  const recordedNo = Number(text.slice(mark.length, -1));
  return Number.isSafeInteger(recordedNo) && recordedNo > 0 && receiptNoOf(recordedNo) === text
    ? recordedNo
    : undefined;
}
