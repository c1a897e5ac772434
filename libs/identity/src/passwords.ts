import { fitsSlowHash } from '@youhui/platform';

export { slowHash as hashPassword } from '@youhui/platform';

const leastPasswordLength = 8;
const mostPasswordLength = 200;

/** 8–200 characters. Longer texts are refused before any work is done for them. */
export const isPassword = (text: string): boolean =>
  text.length >= leastPasswordLength && text.length <= mostPasswordLength;

/** Whether the password fits. Without a person, or for one who has no password, it takes as long and never fits. */
export async function passwordFits(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const fits = await fitsSlowHash(passwordHash, password.slice(0, mostPasswordLength));
  return fits && password.length <= mostPasswordLength;
}
