import { randomInt } from 'node:crypto';
import { checkDigit } from '@youhui/kernel';

const first = '9';

/** 16 digits: 9, fourteen at random, and the check digit. Nobody finds another card's number by counting. */
export function newCardNo(): string {
  const random = Array.from({ length: 14 }, () => randomInt(10)).join('');
  return first + random + checkDigit(first + random);
}

/** Whether a text is shaped as a card's number: a slip of the finger is found without looking for the card. */
export const isCardNo = (text: string): boolean =>
  /^9[0-9]{15}$/.test(text) && checkDigit(text.slice(0, 15)) === text[15];

/** The number of a chip: 8–20 hexadecimal digits, in small letters as it is kept. Undefined when the text is none. */
export function nfcIdOf(text: string): string | undefined {
  return /^[0-9a-fA-F]{8,20}$/.test(text) ? text.toLowerCase() : undefined;
}
