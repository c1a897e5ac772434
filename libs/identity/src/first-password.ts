import { randomInt } from 'node:crypto';

/** Without letters and digits that are mistaken for each other when read aloud. */
const characters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password for somebody else to begin with: twelve characters, about 59 bits, in threes. Shown once. */
export const firstPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 3 }, () => characters[randomInt(characters.length)]).join(''),
  ).join('-');
