/** Text that a database can keep: no NUL and no half of a surrogate pair. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** A text that can be kept: 1–200 characters. */
export const isText = (text: string): boolean => text.length > 0 && text.length <= 200 && isStorable(text);

/** What somebody writes down for others to read: 1–200 characters, not only spaces. */
export const isNote = (text: string): boolean => isText(text) && text.trim() !== '';

/**
 * A number people give to a member, a shop or a household: 1–64 characters without commas, quotes and control
 * characters, not beginning or ending with a space. Result files carry it without quotes. What begins with `person:`,
 * `key:` or `system:` is how the books name those who act.
 */
export const isGivenNo = (text: string): boolean =>
  /^(?!person:|system:|key:)[^\p{Cc},"']{1,64}$/u.test(text) && text.trim() === text && text.isWellFormed();

/** A name for people to read: 1–100 characters, not only spaces, no control characters. */
export const isName = (text: string): boolean =>
  /^\P{Cc}{1,100}$/u.test(text) && text.trim() !== '' && text.isWellFormed();

/** A name for something of one's own, as short as a button: 1–40 characters. */
export const isShortName = (text: string): boolean => isName(text) && text.length <= 40;
