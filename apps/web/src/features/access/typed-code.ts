/** Six digits as people type them; null when there are not six. */
export function readCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s-]/gu, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** Six digits, or what may be a recovery code: the API reads it itself. */
export function readCodeOrRecovery(typed: string): { code: string } | { recoveryCode: string } | null {
  const code = readCode(typed);
  if (code) return { code };
  const plain = typed.normalize('NFKC').replace(/[\s-]/gu, '');
  return /^[0-9a-z]{16}$/i.test(plain) ? { recoveryCode: plain } : null;
}
