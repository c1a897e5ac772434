import { hash, verify } from '@node-rs/argon2';

/** OWASP's lower bound for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What is kept of a secret that people choose: salted, and slow to try others against. */
export const slowHash = (secret: string): Promise<string> => hash(secret, cost);

let decoy: Promise<string> | undefined;

/** Whether the secret fits. Without a hash a decoy is verified instead, which takes as long and never fits. */
export async function fitsSlowHash(kept: string | null | undefined, secret: string): Promise<boolean> {
  decoy ??= slowHash('nobody has this');
  const fits = await verify(kept ?? (await decoy), secret);
  return fits && typeof kept === 'string';
}
