import { randomBytes } from 'node:crypto';

/** How many are given at once. */
export const recoveryCodesGiven = 10;
/** Crockford's digits: none looks like another, and each carries five bits. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lettersOfCode = 16;

/** Ten codes of eighty random bits each, four by four as they are printed. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodesGiven }, () =>
    [...randomBytes(lettersOfCode)]
      .map((byte) => letters[byte & 31])
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );

/** A code however it was typed off the paper; undefined when the text is none. */
export function typedRecoveryCode(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐‑–]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return plain.length === lettersOfCode && [...plain].every((letter) => letters.includes(letter)) ? plain : undefined;
}
