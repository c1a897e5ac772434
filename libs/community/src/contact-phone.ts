/** A phone number as people print it: 5–25 digits, single spaces and hyphens, a + in front at most. */
export const isContactPhone = (text: string): boolean => /^\+?[0-9](?:[ -]?[0-9]){4,}$/.test(text) && text.length <= 25;
