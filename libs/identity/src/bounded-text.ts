/** A text of at most so many characters that can be looked for: not empty, no control characters, well formed. */
export const isBounded = (text: string, most: number): boolean =>
  text.length > 0 && text.length <= most && !/\p{Cc}|\p{Cs}/u.test(text);
