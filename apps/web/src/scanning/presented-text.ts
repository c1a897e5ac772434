import { checkDigit, isCodePrefix, looksLikeReceiptNo, readPaymentCode, readReceiptNo } from '@youhui/kernel';

/** What a scan or typing shows a till, before anybody is asked: a code, a card, a tag, a receipt, or what is wrong with it. */
export type Presented =
  | { readonly kind: 'code' | 'card' | 'tag' | 'receipt'; readonly text: string }
  | { readonly kind: 'typo' | 'unknown' | 'incomplete'; readonly text: string };

export const codeLength = 18;
export const cardLength = 16;
/** Of nearly all receipts; numbers beyond a thousand million are longer. */
const receiptLength = 12;

/** Reads what a scanner or the camera gave. Goods and other payments are `unknown`; one wrong digit is a `typo`. */
export function readPresented(scanned: string): Presented {
  const text = plainText(scanned);
  if (looksLikeReceiptNo(text.toUpperCase()))
    return { kind: readReceiptNo(text.toUpperCase()) ? 'receipt' : 'typo', text: text.toUpperCase() };
  const tag = /^(?:NFC:)?([0-9A-F]{8,20})$/i.exec(text)?.[1];
  if (isDigits(text, codeLength)) {
    if (readPaymentCode(text.slice(0, 2), text))
      return { kind: isCodePrefix(text.slice(0, 2)) ? 'code' : 'unknown', text };
    return { kind: isCodePrefix(text.slice(0, 2)) ? 'typo' : 'unknown', text };
  }
  if (isDigits(text, cardLength) && text.startsWith('9'))
    return { kind: checkDigit(text.slice(0, -1)) === text.slice(-1) ? 'card' : 'typo', text };
  // Readers of tags send 4, 7 or 10 bytes; digits alone may be goods, so those need the mark.
  if (tag && (/^NFC:/i.test(text) || (/[A-F]/i.test(tag) && [8, 14, 20].includes(tag.length))))
    return { kind: 'tag', text: `NFC:${tag.toLowerCase()}` };
  return { kind: 'unknown', text };
}

/** Reads what a person has typed so far: `incomplete` until as much is there as a code, a card or a receipt has. */
export function readTyped(typed: string): Presented {
  const text = plainText(typed);
  if (/^y(h\d*)?$/i.test(text) && text.length < receiptLength) return { kind: 'incomplete', text };
  if (/^yh/i.test(text)) return readPresented(text);
  if (!/^\d*$/.test(text) || text.length > codeLength) return { kind: 'unknown', text };
  const card = text.startsWith('9');
  if (text.length === codeLength || (card && text.length === cardLength)) return readPresented(text);
  return { kind: 'incomplete', text };
}

/** In groups of four, as phones and cards print it. */
export const groupedDigits = (text: string): string => plainText(text).replace(/(.{4})(?=.)/g, '$1 ');

const isDigits = (text: string, length: number) => text.length === length && /^\d+$/.test(text);

function plainText(typed: string): string {
  return typed
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s-]/g, '');
}
