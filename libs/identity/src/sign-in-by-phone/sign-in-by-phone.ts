import { communityIdOfCode } from '@youhui/community';
import { refuse, type Clock, type Refusal } from '@youhui/kernel';
import { networkOf, type Database, type Tries } from '@youhui/platform';
import { isBounded } from '../bounded-text';
import { mayEnter, readPerson } from '../identity.store';
import { memberLogin, mostMembersOfPhone } from '../member-login';
import type { CameFrom } from '../came-from';
import { enter, type NewSession, type SecondFactorNeeded } from '../open-session';
import { isCodeTicket } from '../one-time-codes';
import { normalPhone } from '../phone-number';
import type { PhoneSignIn } from '../phone-sign-in';
import type { SecondFactors } from '../second-factors';
import { ensurePersonWithoutPassword, membersOfPhone, type PhoneMember, rehashPhone } from '../phone.store';

export interface SignInByPhoneOrder extends CameFrom {
  readonly communityCode: string;
  readonly phone: string;
  /** From `RequestSignInCode`. */
  readonly ticket: string;
  /** The six digits that were sent. */
  readonly code: string;
  /** Which of the members that share the phone. */
  readonly memberNo?: string | null;
}

/** The phone serves several members: one of them is to be named with the same code. */
export interface MembersToChoose {
  readonly members: readonly Pick<PhoneMember, 'memberNo' | 'displayName'>[];
}

const failuresOfAddress = { kind: 'phone-sign-in', most: 30, withinSeconds: 3600 };

/**
 * Opens a session of twelve hours for a member who has been sent a code, where it was asked for: without the ticket of
 * that time a code is worth nothing, and none of its tries is used up. Who has a second factor set up gets a ticket
 * for `CompleteSignIn`. A code opens one session, however often and at
 * however many places it is typed at once; asking which members there are does not use it up, but is one of its tries.
 * An unknown community, a phone that nobody has, a member who does not have it and a wrong code take the same work and
 * get the same answer. A number that is kept under a secret key of before is kept under that of now from here on.
 * Refusals, in this order: `PHONE_SIGN_IN_OFF`, `SIGN_IN_FAILED`, `TOO_MANY_TRIES` (5 for one code; 30 failures an hour
 * from one address).
 */
export class SignInByPhone {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly phoneSignIn: PhoneSignIn | undefined,
    private readonly clock: Clock,
    private readonly factors?: SecondFactors,
  ) {}

  async execute(order: SignInByPhoneOrder): Promise<NewSession | SecondFactorNeeded | MembersToChoose | Refusal> {
    if (!this.phoneSignIn) return refuse('PHONE_SIGN_IN_OFF');
    const { communityCode, memberNo, ticket } = order;
    const phone = normalPhone(order.phone);
    const code = order.code.length <= 40 ? order.code.normalize('NFKC').replace(/\s/gu, '') : '';
    if (!isBounded(communityCode, 64) || phone === undefined || !isCodeTicket(ticket) || !/^[0-9]{6}$/.test(code))
      return refuse('SIGN_IN_FAILED');
    const { key, codes } = this.phoneSignIn;

    const communityId = await this.database.acrossCommunities((tx) => communityIdOfCode(tx, communityCode));
    const phoneHashes = key.macs('phone', phone);
    const members = communityId ? await this.membersOf(communityId, phoneHashes) : [];
    const chosen = memberNo == null ? undefined : members.find((member) => member.memberNo === memberNo);
    const member = memberNo == null && members.length === 1 ? members[0] : chosen;
    const tried = await codes.try({ communityCode, phone, ticket }, code, { uses: member !== undefined });
    const nobody = members.length === 0 || (memberNo != null && !chosen);
    const failed = tried !== 'right' || nobody;
    const allowed = await this.tries.allows({ ...failuresOfAddress, who: [networkOf(order.clientAddress)] }, failed);
    if (!allowed || tried === 'over') return refuse('TOO_MANY_TRIES');
    if (failed || !communityId) return refuse('SIGN_IN_FAILED');
    if (!member) return { members: members.map(({ memberNo: no, displayName }) => ({ memberNo: no, displayName })) };
    return this.openSessionOf(communityId, member, phoneHashes, order);
  }

  private membersOf(communityId: string, phoneHashes: readonly Buffer[]): Promise<PhoneMember[]> {
    return this.database.inCommunity(communityId, (tx) =>
      membersOfPhone(tx, communityId, phoneHashes, mostMembersOfPhone),
    );
  }

  private async openSessionOf(
    communityId: string,
    { memberNo, displayName, volunteer }: PhoneMember,
    phoneHashes: readonly Buffer[],
    from: CameFrom,
  ) {
    const login = memberLogin(memberNo);
    const roles = ['resident', ...(volunteer ? ['volunteer'] : [])];
    const at = this.clock.now();
    const person = await this.database.inCommunity(communityId, async (tx) => {
      await rehashPhone(tx, communityId, memberNo, phoneHashes);
      await ensurePersonWithoutPassword(tx, communityId, { login, displayName, roles, memberNo }, at);
      return readPerson(tx, communityId, login);
    });
    if (!person) throw new Error(`${login} is not there although it was just made`);
    if (!mayEnter(person, at)) return refuse('SIGN_IN_FAILED');
    const { database, factors } = this;
    return enter({ database, factors }, communityId, person, { openedBy: 'phone', from, at });
  }
}
