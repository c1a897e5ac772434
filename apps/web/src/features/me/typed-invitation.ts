/** Eight digits as typed, with spaces or full-width digits; null while they are none. */
export function readInvitation(typed: string): string | null {
  const digits = typed
    .replace(/[\uff10-\uff19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000-]/g, '');
  return /^[0-9]{8}$/.test(digits) ? digits : null;
}
