import { isRefusal, isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { constraintOf, slowHash, type Database } from '@youhui/platform';
import { rightPinHash } from '../check-pin/check-pin';
import { changePin, hasPin, resetPin, setFirstPin, type NewPin } from '../member-pin.store';
import { ownMatter } from '../own-interest';
import { isPin } from '../pin-rules';
import { managesMeansOf } from '../whose-means';

export interface SetPinOrder {
  readonly memberNo: string;
  readonly pin: string;
  /** The PIN until now, where members change their own. */
  readonly currentPin?: string | null;
}

export interface PinSet {
  readonly memberNo: string;
  readonly setAt: Date;
}

/**
 * Sets the six digits that a member types at tills: not all equal, neither 123456 nor 654321. Members set their own
 * first PIN, and change it knowing the one before; the desk sets anybody's anew, but nobody their own that way. Not a
 * command of the ledger, whose commands are kept in full: a PIN must not be.
 * Refusals, in this order: `NOT_PERMITTED`, `INVALID_INPUT` (`pin`), then for one's own `INVALID_INPUT` (`currentPin`),
 * `TOO_MANY_TRIES`, `PIN_WRONG`; then `CONFLICT_OF_INTEREST` (the
 * household’s), `MEMBER_NOT_FOUND`.
 */
export class SetPin {
  constructor(private readonly database: Database) {}

  async execute(ctx: RequestContext, { memberNo, pin, currentPin }: SetPinOrder): Promise<PinSet | Refusal> {
    const { communityId, actor, at } = ctx;
    if (!managesMeansOf(actor, memberNo)) return refuse('NOT_PERMITTED');
    if (!isPin(pin)) return refuse('INVALID_INPUT', { field: 'pin' });
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    const made = async (): Promise<NewPin> => ({
      memberNo,
      pinHash: await slowHash(pin),
      setAt: at,
      setBy: actor.name,
    });
    if (actor.memberNo === memberNo) return this.setOwn(ctx, memberNo, currentPin ?? undefined, made);
    const reset = await made();
    try {
      const conflict = await this.database.inCommunity(communityId, async (tx) => {
        const own = await ownMatter(tx, communityId, actor, { memberNo });
        if (!own) await resetPin(tx, communityId, reset);
        return own;
      });
      if (conflict) return conflict;
    } catch (error) {
      if (constraintOf(error) === 'member_pin_member_fk') return refuse('MEMBER_NOT_FOUND');
      throw error;
    }
    return { memberNo, setAt: at };
  }

  /** Whatever happens at the same time: a PIN that is there gives way only to somebody who knew it. */
  private async setOwn(
    ctx: RequestContext,
    memberNo: string,
    currentPin: string | undefined,
    made: () => Promise<NewPin>,
  ): Promise<PinSet | Refusal> {
    const { communityId, at } = ctx;
    const needed = refuse('INVALID_INPUT', { field: 'currentPin' });
    if (!(await this.database.inCommunity(communityId, (tx) => hasPin(tx, communityId, memberNo)))) {
      const first = await made();
      const isFirst = await this.database.inCommunity(communityId, (tx) => setFirstPin(tx, communityId, first));
      return isFirst ? { memberNo, setAt: at } : needed;
    }
    if (currentPin === undefined) return needed;
    const known = await rightPinHash(this.database, ctx, { memberNo, pin: currentPin });
    if (isRefusal(known)) return known.refused === 'INVALID_INPUT' ? needed : known;
    const next = await made();
    const changed = await this.database.inCommunity(communityId, (tx) => changePin(tx, communityId, next, known));
    return changed ? { memberNo, setAt: at } : refuse('PIN_WRONG');
  }
}
