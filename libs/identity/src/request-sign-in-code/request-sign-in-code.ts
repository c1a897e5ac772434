import { communityIdOfCode } from '@youhui/community';
import { refuse, type Refusal } from '@youhui/kernel';
import { networkOf, type Database, type Tries } from '@youhui/platform';
import { isBounded } from '../bounded-text';
import { codeSeconds } from '../one-time-codes';
import { normalPhone } from '../phone-number';
import type { PhoneSignIn } from '../phone-sign-in';
import { membersOfPhone } from '../phone.store';

export interface RequestSignInCodeOrder {
  readonly communityCode: string;
  readonly phone: string;
  readonly clientAddress: string;
}

export interface SignInCodeSent {
  readonly expiresInSeconds: number;
  /** When another one may be asked for. */
  readonly retryAfterSeconds: number;
}

const retryAfterSeconds = 60;
const requestsOfAddress = { kind: 'code-address', most: 30, withinSeconds: 3600 };
const requestsSoon = { kind: 'code-soon', most: 1, withinSeconds: retryAfterSeconds };
const requestsOfDay = { kind: 'code-day', most: 10, withinSeconds: 86_400 };

/**
 * Sends a code of six digits to a phone that a member of the community has; it can be used for five minutes and tried
 * five times. Whether the phone is known cannot be told: everything but the message happens either way, and nobody waits
 * for the message.
 * Refusals, in this order: `PHONE_SIGN_IN_OFF`, `INVALID_INPUT` (`communityCode`, `phone`), `TOO_MANY_TRIES` (30 an hour
 * from one address, one a minute and 10 a day for one phone, in whichever community).
 */
export class RequestSignInCode {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly phoneSignIn: PhoneSignIn | undefined,
  ) {}

  async execute({ communityCode, phone, clientAddress }: RequestSignInCodeOrder): Promise<SignInCodeSent | Refusal> {
    if (!this.phoneSignIn) return refuse('PHONE_SIGN_IN_OFF');
    const { key, codes, messages, tell } = this.phoneSignIn;
    if (!isBounded(communityCode, 64)) return refuse('INVALID_INPUT', { field: 'communityCode' });
    const normal = normalPhone(phone);
    if (normal === undefined) return refuse('INVALID_INPUT', { field: 'phone' });
    const phoneHash = key.mac('phone', normal);
    const ofPhone = [phoneHash.toString('base64url')];
    if (!(await this.tries.take({ ...requestsOfAddress, who: [networkOf(clientAddress)] })))
      return refuse('TOO_MANY_TRIES');
    if (!(await this.tries.take({ ...requestsSoon, who: ofPhone }))) return refuse('TOO_MANY_TRIES');
    if (!(await this.tries.take({ ...requestsOfDay, who: ofPhone }))) return refuse('TOO_MANY_TRIES');

    const communityId = await this.database.acrossCommunities((tx) => communityIdOfCode(tx, communityCode));
    const known =
      communityId &&
      (await this.database.inCommunity(communityId, (tx) =>
        membersOfPhone(tx, communityId, key.macs('phone', normal), 1),
      ));
    const code = await codes.make({ communityCode, phone: normal });
    if (known && known.length > 0) messages.send(normal, textWith(code)).catch(tell);
    return { expiresInSeconds: codeSeconds, retryAfterSeconds };
  }
}

const textWith = (code: string): string =>
  `【友汇】登录验证码 ${code},${codeSeconds / 60} 分钟内有效。工作人员不会向您索要,请勿告诉他人。`;
