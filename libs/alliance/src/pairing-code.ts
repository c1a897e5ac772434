import { createHash, randomInt } from 'node:crypto';

/** How long a pairing code may be typed in. */
export const pairingMinutes = 10;
const codes = 100_000_000;

/** What makes a device a shop's till: eight digits, shown once and good for one device. */
export interface PairingCode {
  readonly code: string;
  readonly hash: Buffer;
  readonly until: Date;
}

export function newPairingCode(communityId: string, at: Date): PairingCode {
  const code = String(randomInt(codes)).padStart(8, '0');
  return {
    code,
    hash: hashOfPairingCode(communityId, code),
    until: new Date(at.getTime() + pairingMinutes * 60_000),
  };
}

export const isPairingCode = (text: string): boolean => /^[0-9]{8}$/.test(text);

/** What is kept of a code. It is guessed before it is found from its hash: it lives for minutes, and tries are counted. */
export const hashOfPairingCode = (communityId: string, code: string): Buffer =>
  createHash('sha256').update(`${communityId}:${code}`).digest();
