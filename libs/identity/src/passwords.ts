import { hash, verify } from '@node-rs/argon2';

/** OWASP's lower bound for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const leastPasswordLength = 8;
const mostPasswordLength = 200;

/** 8–200 characters. Longer texts are refused before any work is done for them. */
export const isPassword = (text: string): boolean =>
  text.length >= leastPasswordLength && text.length <= mostPasswordLength;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits. Without a person a decoy is verified instead, so that an unknown name takes as long
 * as a wrong password.
 */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody signs in with this');
  const fits = await verify(passwordHash ?? (await decoy), password.slice(0, mostPasswordLength));
  return fits && passwordHash !== undefined && password.length <= mostPasswordLength;
}
