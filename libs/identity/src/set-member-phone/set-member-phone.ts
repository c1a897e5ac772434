import { ownMatter } from '@youhui/community';
import { isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { memberLogin, mostMembersOfPhone } from '../member-login';
import { normalPhone } from '../phone-number';
import { endSessionsOf, holdPhone, membersOfPhone, putPhone } from '../phone.store';
import type { SecretKey } from '../secret-key';

export interface SetMemberPhoneOrder {
  readonly memberNo: string;
  /** A mobile number of the mainland, however it is typed. */
  readonly phone: string;
}

export interface MemberPhoneSet {
  readonly memberNo: string;
  /** The last four digits: all of the number that can be shown again. */
  readonly phoneEnd: string;
  readonly setAt: Date;
}

/**
 * Says by which phone a member signs in; another number takes the place of the one before and ends the member's
 * sessions. Several members may share one, twenty at most. Of the number only a keyed hash and the last four digits are
 * kept. Not a command of the ledger, whose commands are kept in full: a phone number must not be.
 * Refusals, in this order: `PHONE_SIGN_IN_OFF` (no secret key), `INVALID_INPUT` (`phone`), `CONFLICT_OF_INTEREST`,
 * `MEMBER_NOT_FOUND`.
 */
export class SetMemberPhone {
  constructor(
    private readonly database: Database,
    private readonly key: SecretKey | undefined,
  ) {}

  async execute(ctx: RequestContext, { memberNo, phone }: SetMemberPhoneOrder): Promise<MemberPhoneSet | Refusal> {
    const { communityId, actor, at } = ctx;
    if (!this.key) return refuse('PHONE_SIGN_IN_OFF');
    const normal = normalPhone(phone);
    if (normal === undefined) return refuse('INVALID_INPUT', { field: 'phone' });
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    const phoneHash = this.key.mac('phone', normal);
    const phoneHashes = this.key.macs('phone', normal);
    const set = { memberNo, phoneEnd: normal.slice(-4), setAt: at };
    return this.database.inCommunity(communityId, async (tx) => {
      const own = await ownMatter(tx, communityId, actor, { memberNo });
      if (own) return own;
      const before = await holdPhone(tx, communityId, memberNo);
      if (before?.equals(phoneHash)) return set;
      const sharing = await membersOfPhone(tx, communityId, phoneHashes, mostMembersOfPhone);
      if (sharing.length >= mostMembersOfPhone) return refuse('INVALID_INPUT', { field: 'phone' });
      if (!(await putPhone(tx, communityId, { ...set, phoneHash, setBy: actor.name })))
        return refuse('MEMBER_NOT_FOUND');
      if (before) await endSessionsOf(tx, communityId, memberLogin(memberNo), at);
      return set;
    });
  }
}
