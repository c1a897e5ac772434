/** Longer texts are no number, whatever they hold. */
const mostTyped = 40;

/**
 * A mobile number of the mainland as everybody may type it, with or without +86 or 0086, spaces, hyphens, full-width
 * digits, in the one way it is kept: +86 and eleven digits. Undefined when the text is none.
 */
export function normalPhone(text: string): string | undefined {
  if (text.length > mostTyped) return undefined;
  const plain = text.normalize('NFKC').replace(/[\s\-‐‑–()]/gu, '');
  const [, digits] = /^(?:\+86|0086|86)?(1[3-9][0-9]{9})$/.exec(plain) ?? [];
  return digits === undefined ? undefined : `+86${digits}`;
}
