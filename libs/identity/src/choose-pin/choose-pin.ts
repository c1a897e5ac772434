import { isPin, type PinSet, resetPin } from '@youhui/community';
import { refuse, type Clock, type Refusal } from '@youhui/kernel';
import { slowHash, type Database } from '@youhui/platform';
import { endSessionsByCard, type KnownDesk, takePinChoice } from '../desk-device.store';
import { memberLogin } from '../member-login';

/**
 * Sets the PIN that a member types at the self-service desk at which the choice was opened for them, once. What a card and
 * the PIN before had opened ends; wrong tries are forgotten.
 * Refusals, in this order: `NOT_A_DESK_DEVICE`, `INVALID_INPUT` (`pin`), `PIN_CHOICE_OVER` (none is open, or not any more).
 */
export class ChoosePin {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(desk: KnownDesk | undefined, { pin }: { readonly pin: string }): Promise<PinSet | Refusal> {
    if (!desk) return refuse('NOT_A_DESK_DEVICE');
    if (!isPin(pin)) return refuse('INVALID_INPUT', { field: 'pin' });
    const { communityId, deviceNo, pinUntil } = desk;
    const at = this.clock.now();
    if (pinUntil === null || pinUntil <= at) return refuse('PIN_CHOICE_OVER');
    const pinHash = await slowHash(pin);
    return this.database.inCommunity(communityId, async (tx) => {
      const choice = await takePinChoice(tx, communityId, deviceNo, at);
      if (!choice) return refuse('PIN_CHOICE_OVER');
      const { memberNo, openedBy } = choice;
      await resetPin(tx, communityId, { memberNo, pinHash, setAt: at, setBy: openedBy });
      await endSessionsByCard(tx, communityId, memberLogin(memberNo), at);
      return { memberNo, setAt: at };
    });
  }
}
