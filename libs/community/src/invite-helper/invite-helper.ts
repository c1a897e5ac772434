import { randomInt } from 'node:crypto';
import {
  isShortName,
  isStorable,
  isWhole,
  refuse,
  type Points,
  type Refusal,
  type RequestContext,
} from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { helpDays, helpPoints, invitationMinutes, mostHelpers, type InvitationKey } from '../family-help';
import { closeInvitation, helpersNow, insertInvitation, readHelp, type HelpView } from '../family-helper.store';
import { holdMember } from '../member.store';
import { deskConflict, managesMeansOf } from '../whose-means';

export interface InviteHelperOrder {
  readonly memberNo: string;
  /** The helper in the member's words, such as 女儿小红: 1–40 characters. */
  readonly name: string;
  /** What they may use on one day, 1–100. */
  readonly dayPoints: Points;
  /** For how many days after today, 1–366. */
  readonly days: number;
}

export interface HelperInvited extends HelpView {
  /** Eight digits, shown here and never again. */
  readonly invitation: string;
}

const codes = 100_000_000;
const mostDraws = 20;

/**
 * Invites somebody to help a member: eight digits to tell them, good for fifteen minutes and one person. A new invitation
 * takes the place of one that is open. Members invite for themselves, the desk for anybody who stands there. Not a command
 * of the ledger, whose answers are kept in full: the digits must not be.
 * Refusals, in this order: `PHONE_SIGN_IN_OFF` (no secret key: helpers come by phone), `NOT_PERMITTED`, `INVALID_INPUT`
 * (`name`, `dayPoints`, `days`), `MEMBER_NOT_FOUND`, `CONFLICT_OF_INTEREST`, `TOO_MANY_HELPERS` (3).
 */
export class InviteHelper {
  constructor(
    private readonly database: Database,
    private readonly key: InvitationKey | undefined,
  ) {}

  async execute(ctx: RequestContext, order: InviteHelperOrder): Promise<HelperInvited | Refusal> {
    const { communityId, actor, at } = ctx;
    const { memberNo, dayPoints, days } = order;
    const { key } = this;
    if (!key) return refuse('PHONE_SIGN_IN_OFF');
    if (!managesMeansOf(actor, memberNo)) return refuse('NOT_PERMITTED');
    const name = order.name.trim();
    if (!isShortName(name)) return refuse('INVALID_INPUT', { field: 'name' });
    if (!isWhole(dayPoints, helpPoints.least, helpPoints.most)) return refuse('INVALID_INPUT', { field: 'dayPoints' });
    if (!isWhole(days, helpDays.least, helpDays.most)) return refuse('INVALID_INPUT', { field: 'days' });
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      if (!(await holdMember(tx, communityId, memberNo))) return refuse('MEMBER_NOT_FOUND');
      const conflict = await deskConflict(tx, communityId, actor, memberNo);
      if (conflict) return conflict;
      // Closed first: if it is being accepted at this moment, that helper is counted below.
      await closeInvitation(tx, communityId, memberNo, at, actor.name);
      if ((await helpersNow(tx, communityId, at, memberNo)).length >= mostHelpers) return refuse('TOO_MANY_HELPERS');
      const invitationUntil = new Date(at.getTime() + invitationMinutes * 60_000);
      for (let draw = 0; draw < mostDraws; draw += 1) {
        const [helperNo, invitation] = [eightDigits(), eightDigits()];
        const hash = key.mac('help-invitation', communityId, invitation);
        const row = { memberNo, name, dayPoints, days, helperNo, hash, invitationUntil };
        if (await insertInvitation(tx, communityId, { ...row, invitedAt: at, invitedBy: actor.name })) {
          const help = await readHelp(tx, communityId, at, helperNo);
          if (help) return { ...help, invitation };
        }
      }
      throw new Error(`No free invitation was found in ${mostDraws} draws`);
    });
  }
}

const eightDigits = (): string => String(randomInt(codes)).padStart(8, '0');
