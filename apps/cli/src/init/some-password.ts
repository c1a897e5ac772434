import { randomInt } from 'node:crypto';

/** Nothing that is taken for something else when it is read aloud or copied from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of four, 79 bits of chance. */
export function somePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
