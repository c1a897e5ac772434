import { RegisterMerchant } from '@youhui/alliance';
import { RegisterHousehold, RegisterMember } from '@youhui/community';
import { AllocatePoints, RecordFundIncome } from '@youhui/fund';
import {
  addMonths,
  fen,
  isRefusal,
  localDateOf,
  points,
  type Actor,
  type Refusal,
  type RequestContext,
} from '@youhui/kernel';
import type { Ledger } from '@youhui/ledger';
import { RecordService } from '@youhui/volunteering';
import { BringInBalance } from '@youhui/wallet';
import * as content from './sandbox-content';

const actor: Actor = { name: 'system:sandbox', permissions: new Set() };

/** Brings shops, members, points, money of the fund, a budget and services that wait into an empty community. */
export async function fillSandbox(ledger: Ledger, communityId: string, timezone: string, at: Date): Promise<void> {
  const ctx: RequestContext = { communityId, actor, at, requestId: 'sandbox' };
  const expiresOn = addMonths(localDateOf(at, timezone), content.terms.lot_lifetime_months);
  const given: Promise<object | Refusal>[] = [];
  // In this order, and without waiting in between: they share a batch.
  const order = <Order>(
    useCase: { execute(ctx: RequestContext, commandId: string, order: Order): Promise<object | Refusal> },
    one: Order,
  ) => void given.push(useCase.execute(ctx, `sandbox-${given.length + 1}`, one));

  for (const householdNo of content.households) order(new RegisterHousehold(ledger), { householdNo });
  for (const member of content.members) order(new RegisterMember(ledger), member);
  for (const merchant of content.merchants) order(new RegisterMerchant(ledger), merchant);
  const income = { incomeClass: 'donation' as const };
  const fund = new RecordFundIncome(ledger);
  order(fund, { ...income, purpose: 'redemption_reserve', amountFen: fen(content.reserveFen) });
  order(fund, { ...income, purpose: 'care', amountFen: fen(content.careFen) });
  for (const held of content.openingPoints)
    order(new BringInBalance(ledger), { ...held, points: points(held.points), expiresOn });
  order(new AllocatePoints(ledger), { programme: content.programme, points: points(content.budgetPoints) });
  for (const service of content.services) order(new RecordService(ledger), service);

  const refused = (await Promise.all(given)).find(isRefusal);
  if (refused) throw new Error(`A sandbox could not be filled: ${refused.refused} ${JSON.stringify(refused.details)}`);
}
