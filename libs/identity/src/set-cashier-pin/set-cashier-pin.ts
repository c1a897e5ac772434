import { isStorable, refuse, type Actor, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import { slowHash, type Database } from '@youhui/platform';
import { isCashierPin } from '../cashier-pin';
import { endTillSessionsOf, putCashierPin, readCashier, type CashierRow } from '../cashier.store';
import { actsForMerchant, worksAtTills } from '../roles';

export interface SetCashierPinOrder {
  readonly login: string;
  readonly pin: string;
}

export interface CashierPinSet {
  readonly login: string;
  readonly setAt: Date;
}

/**
 * Sets what a cashier types at the paired tills of the own shop: 4–6 digits, not one digit over and over, not a plain
 * run. Cashiers and owners set their own, by password and not at a till that stands open; who manages terminals sets it
 * for anybody of their shop. Sessions that the cashier opened at tills with the PIN before end at once.
 * Refusals in this order: `NOT_PERMITTED`, `INVALID_INPUT` with `login` (nobody who stands at tills) or `pin`.
 */
export class SetCashierPin {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(ctx: RequestContext, { login, pin }: SetCashierPinOrder): Promise<CashierPinSet | Refusal> {
    const { communityId, actor } = ctx;
    const cashier =
      login.length <= 64 && isStorable(login)
        ? await this.database.inCommunity(communityId, (tx) => readCashier(tx, communityId, login))
        : undefined;
    const fault = faultIn(actor, login, cashier);
    if (fault) return fault;
    if (!isCashierPin(pin)) return refuse('INVALID_INPUT', { field: 'pin' });
    const pinHash = await slowHash(pin);
    const setAt = this.clock.now();
    await this.database.inCommunity(communityId, async (tx) => {
      await putCashierPin(tx, communityId, { login, pinHash, setAt, setBy: actor.name });
      await endTillSessionsOf(tx, communityId, login, setAt);
    });
    return { login, setAt };
  }
}

function faultIn(actor: Actor, login: string, cashier: CashierRow | undefined): Refusal | undefined {
  const own = actor.name === `person:${login}` && actor.terminalNo === undefined;
  if (!own && !actor.permissions.has('terminal:manage')) return refuse('NOT_PERMITTED');
  // A shop's owner does not learn who works elsewhere.
  if (actor.merchantNo !== undefined && cashier?.merchantNo !== actor.merchantNo) return refuse('NOT_PERMITTED');
  const works =
    cashier?.merchantNo != null && worksAtTills(cashier.roles) && actsForMerchant(actor, cashier.merchantNo);
  return works ? undefined : refuse('INVALID_INPUT', { field: 'login' });
}
