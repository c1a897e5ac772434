import { createHmac } from 'node:crypto';
import { command, postGraphql, refusal } from './post-graphql';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The six digits that an authenticator shows for a secret as it is typed, now or so many half minutes from now. */
export function shownCode(typedSecret: string, halfMinutes = 0): string {
  const bits = [...typedSecret.replaceAll(' ', '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + halfMinutes));
  const digest = createHmac('sha1', secret).update(message).digest();
  const start = (digest[19] ?? 0) & 15;
  return String((digest.readUInt32BE(start) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const begin = command('beginSecondFactor', '... on BegunSecondFactor { secret }');
const confirm = `mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) {
  ... on ConfirmedSecondFactor { recoveryCodes session { token } } ${refusal} } }`;

/** Sets up the second factor of whoever holds the token; the session goes on under the token that it gives. */
export async function setUpSecondFactor(
  address: string,
  token: string,
  password: string,
): Promise<{ token: string; secret: string; recoveryCodes: string[] }> {
  const begun = await postGraphql(address, token, begin, { input: { password } });
  const secret = begun.data?.['beginSecondFactor']?.['secret'] as string | undefined;
  if (!secret) throw new Error(JSON.stringify(begun));
  const confirmed = await postGraphql(address, token, confirm, { input: { code: shownCode(secret) } });
  const answer = confirmed.data?.['confirmSecondFactor'] as
    { recoveryCodes?: string[]; session?: { token: string } } | undefined;
  if (!answer?.session || !answer.recoveryCodes) throw new Error(JSON.stringify(confirmed));
  return { token: answer.session.token, secret, recoveryCodes: answer.recoveryCodes };
}
