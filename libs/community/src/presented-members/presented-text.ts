import { isCardNo, nfcIdOf } from '../card-number';

/** What a till or a service desk was shown, by its shape alone. */
export type Presented = { readonly kind: 'code'; readonly digits: string } | PresentedCard;

export type PresentedCard =
  | { readonly kind: 'card'; readonly cardNo: string; readonly wellFormed: boolean }
  | { readonly kind: 'nfc'; readonly nfcId: string };

/** 18 digits are a payment code, 16 a card, `NFC:` and 8–20 hexadecimal digits a chip; anything else is nothing. */
export function readPresented(text: string): Presented | undefined {
  if (/^[0-9]{18}$/.test(text)) return { kind: 'code', digits: text };
  if (/^[0-9]{16}$/.test(text)) return { kind: 'card', cardNo: text, wellFormed: isCardNo(text) };
  const nfcId = text.startsWith('NFC:') ? nfcIdOf(text.slice(4)) : undefined;
  return nfcId === undefined ? undefined : { kind: 'nfc', nfcId };
}
