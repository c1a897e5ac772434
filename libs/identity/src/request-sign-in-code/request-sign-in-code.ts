import { communityIdOfCode } from '@youhui/community';
import { refuse, type Refusal } from '@youhui/kernel';
import { networkOf, type Database, type Tries } from '@youhui/platform';
import { isBounded } from '../bounded-text';
import { coarseNetwork } from '../came-from';
import type { MessageKind } from '../messages';
import { codeSeconds } from '../one-time-codes';
import { normalPhone } from '../phone-number';
import type { PhoneSignIn } from '../phone-sign-in';
import { standingOfPhone } from '../phone.store';

export interface RequestSignInCodeOrder {
  readonly communityCode: string;
  readonly phone: string;
  readonly clientAddress: string;
}

export interface SignInCodeSent {
  /** The code counts only together with it. Shown once. */
  readonly ticket: string;
  readonly expiresInSeconds: number;
  /** When another one may be asked for. */
  readonly retryAfterSeconds: number;
}

const retryAfterSeconds = 60;
const requestsOfAddress = { kind: 'code-address', most: 30, withinSeconds: 3600 };
const requestsSoon = { kind: 'code-soon', most: 1, withinSeconds: retryAfterSeconds };
const requestsOfHour = { kind: 'code-hour', most: 5, withinSeconds: 3600 };
const requestsOfDay = { kind: 'code-day', most: 10, withinSeconds: 86_400 };
const addressOfDay = { kind: 'code-address-day', most: 100, withinSeconds: 86_400 };
const messagesOfCommunity = { kind: 'code-community', most: 2000, withinSeconds: 86_400 };

/**
 * Sends a code of six digits to a phone that a member of the community has; it can be used for five minutes and tried
 * five times. Whether the phone is known cannot be told: everything but the message happens either way, and nobody waits
 * for the message.
 * Refusals, in this order: `PHONE_SIGN_IN_OFF`, `INVALID_INPUT` (`communityCode`, `phone`), `TOO_MANY_TRIES` (30 an hour
 * and 100 a day from one address; one a minute, 5 an hour and 10 a day for one phone, in whichever community; 2 000
 * messages a day of one community, after which everybody is refused alike). In a network where a member of the phone has
 * signed in before, the phone and the community have counts of their own: who asks for others' codes from elsewhere keeps
 * nobody out.
 */
export class RequestSignInCode {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly phoneSignIn: PhoneSignIn | undefined,
  ) {}

  async execute({ communityCode, phone, clientAddress }: RequestSignInCodeOrder): Promise<SignInCodeSent | Refusal> {
    if (!this.phoneSignIn) return refuse('PHONE_SIGN_IN_OFF');
    const { key, codes, messages, tell, mostOfCommunityADay: most = messagesOfCommunity.most } = this.phoneSignIn;
    if (!isBounded(communityCode, 64)) return refuse('INVALID_INPUT', { field: 'communityCode' });
    const normal = normalPhone(phone);
    if (normal === undefined) return refuse('INVALID_INPUT', { field: 'phone' });
    const hashes = key.macs('phone', normal);
    const network = coarseNetwork(clientAddress);
    const communityId = await this.database.acrossCommunities((tx) => communityIdOfCode(tx, communityCode));
    const known = communityId
      ? await this.database.inCommunity(communityId, (tx) => standingOfPhone(tx, communityId, hashes, network))
      : undefined;
    const ofPhone = [key.mac('phone', normal).toString('base64url'), ...(known?.enteredHere ? [network] : [])];
    const ofAddress = [networkOf(clientAddress)];
    const who = [communityCode, ...(known?.enteredHere ? ['where members have been'] : [])];
    const ofCommunity = { ...messagesOfCommunity, most, who };
    // Asked of everybody, known or not, though only messages that are sent use it up.
    if (!(await this.tries.allows(ofCommunity, false))) return refuse('TOO_MANY_TRIES');
    for (const count of [
      { ...requestsOfAddress, who: ofAddress },
      { ...addressOfDay, who: ofAddress },
      { ...requestsSoon, who: ofPhone },
      { ...requestsOfHour, who: ofPhone },
      { ...requestsOfDay, who: ofPhone },
    ])
      if (!(await this.tries.take(count))) return refuse('TOO_MANY_TRIES');

    const { code, ticket } = await codes.make({ communityCode, phone: normal });
    // Those who were told yes at the same moment as the last one go without a message rather than beyond the limit.
    if (known && (await this.tries.take(ofCommunity)))
      messages.send(normal, textWith(code), kindWith(code)).catch(tell);
    return { ticket, expiresInSeconds: codeSeconds, retryAfterSeconds };
  }
}

const textWith = (code: string): string =>
  `【友汇】登录验证码 ${code},${codeSeconds / 60} 分钟内有效。工作人员不会向您索要,请勿告诉他人。`;

const kindWith = (code: string): MessageKind => ({
  kind: 'sign-in-code',
  params: { code, minutes: String(codeSeconds / 60) },
});
