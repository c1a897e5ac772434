/** A mainland mobile number as people type it: spaces, dashes, +86 and full-width digits are forgiven. Null when it is none. */
export function readPhone(typed: string): string | null {
  const digits = halfWidth(typed)
    .replace(/[\s()-]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  return /^1\d{10}$/.test(digits) ? digits : null;
}

/** The six digits of a message, null when there are not six. */
export function readSentCode(typed: string): string | null {
  const digits = halfWidth(typed).replace(/\s/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
