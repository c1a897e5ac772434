import { isRefusal, isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { fitsSlowHash, type Database } from '@youhui/platform';
import { forgetPinTries, hasPin, takePinTry } from '../member-pin.store';
import { isPinTyped } from '../pin-rules';

export interface CheckPinOrder {
  readonly memberNo: string;
  readonly pin: string;
}

const mostWrongPins = 5;
/** The first pause; each after it lasts twice as long as the one before, six times at most. */
const pauseMinutes = 10;
const mostDoublings = 6;

/**
 * Whether somebody knows a member's PIN. Five wrong ones in a row pause it for ten minutes, the right one included, five
 * more for twenty, and so on up to 640: forty guesses on the first day, fifteen on each after it. The right one, or
 * another PIN, gives all of them back. Guesses made at once are counted one by one, before any of them is looked at.
 * Refusals, in this order: `INVALID_INPUT` (`pin`: no six digits; not counted), `PIN_NOT_SET`, `TOO_MANY_TRIES`,
 * `PIN_WRONG`.
 */
export class CheckPin {
  constructor(private readonly database: Database) {}

  async execute(ctx: RequestContext, order: CheckPinOrder): Promise<true | Refusal> {
    const hash = await rightPinHash(this.database, ctx, order);
    return isRefusal(hash) ? hash : true;
  }
}

/** The hash that the PIN fits, so that it can be said which PIN was right. */
export async function rightPinHash(
  database: Database,
  { communityId, at }: RequestContext,
  { memberNo, pin }: CheckPinOrder,
): Promise<string | Refusal> {
  if (!isPinTyped(pin)) return refuse('INVALID_INPUT', { field: 'pin' });
  if (!isStorable(memberNo)) return refuse('PIN_NOT_SET');
  const pinHash = await database.inCommunity(communityId, (tx) =>
    takePinTry(tx, communityId, memberNo, { at, most: mostWrongPins, pauseMinutes, mostDoublings }),
  );
  if (pinHash === undefined) {
    const isSet = await database.inCommunity(communityId, (tx) => hasPin(tx, communityId, memberNo));
    return refuse(isSet ? 'TOO_MANY_TRIES' : 'PIN_NOT_SET');
  }
  if (!(await fitsSlowHash(pinHash, pin))) return refuse('PIN_WRONG');
  await database.inCommunity(communityId, (tx) => forgetPinTries(tx, communityId, memberNo, pinHash));
  return pinHash;
}
