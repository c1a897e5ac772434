const digits = /^[0-9]{6}$/;
/** What everybody tries first. */
const tooEasy = /^(.)\1{5}$|^(123456|654321)$/;

/** Six digits, as they are typed at a till. */
export const isPinTyped = (text: string): boolean => digits.test(text);

/** Six digits, not all equal, neither 123456 nor 654321. */
export const isPin = (text: string): boolean => isPinTyped(text) && !tooEasy.test(text);
