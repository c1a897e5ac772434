/** 1–64 printable ASCII characters (the space is one) without comma and quotes. Made by the caller before the first attempt. */
export function isCommandId(text: string): boolean {
  return /^[ !#-&(-+\--~]{1,64}$/.test(text);
}

/**
 * The id of a command the platform gives itself, e.g. to cut a cycle: derived from what it is about, so that it happens
 * once however often it is ordered. It holds commas, which no caller's id does: nobody can take it first.
 */
export const systemCommandId = (...parts: readonly string[]): string => parts.join(',');

/** At least two parts; nothing that a caller may send. */
export const isSystemCommandId = (text: string): boolean => /^[a-z-]{1,40},\P{Cc}{1,200}$/u.test(text);
