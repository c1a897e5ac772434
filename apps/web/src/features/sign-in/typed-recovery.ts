/** A recovery code as it may have been typed off the paper; undefined when it cannot be one. The API reads it itself. */
export function readRecoveryCode(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/[\s-]/gu, '');
  return /^[0-9a-z]{16}$/i.test(plain) ? plain : undefined;
}
