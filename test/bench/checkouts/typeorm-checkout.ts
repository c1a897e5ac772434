import { addMonths, isRefusal, localDateOf, points, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { CompletedCheckout, CompleteCheckoutOrder } from '@youhui/checkout';
import { account, liveLots, takeFrom, type Lot as LotInWords, type Terms } from '@youhui/ledger';
import { In, MoreThan, QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import { planCheckout } from '../../../libs/checkout/src/complete-checkout/plan-checkout';
import { Merchant } from '../../../prisma-free-db/entities/alliance/merchant.entity';
import { MemberDay } from '../../../prisma-free-db/entities/community/member-day.entity';
import { Member } from '../../../prisma-free-db/entities/community/member.entity';
import { Policy } from '../../../prisma-free-db/entities/community/policy.entity';
import { Balance } from '../../../prisma-free-db/entities/ledger/balance.entity';
import { Command } from '../../../prisma-free-db/entities/ledger/command.entity';
import { Head } from '../../../prisma-free-db/entities/ledger/head.entity';
import { Lot } from '../../../prisma-free-db/entities/ledger/lot.entity';
import { refusalRows, saleRows, type Asked, type Sale } from './typeorm-rows';
import { writeRows } from './typeorm-writes';

const timezone = 'Asia/Shanghai';
const attempts = 4;
const locked = { mode: 'pessimistic_write' } as const;

/**
 * The yardstick: a sale as a careful engineer writes it with TypeORM, one transaction a request. Entities are found by
 * their keys; member, lots and balances are locked in the order of their keys, and the head, which hands out numbers and
 * keeps the chain, as late as it can be; each table is written by one insert of all its rows. It leaves the rows that
 * `CompleteCheckout` leaves, a link of the chain for each sale, so its books prove like ours.
 */
export class TypeormCheckout {
  constructor(private readonly source: DataSource) {}

  async execute(
    ctx: RequestContext,
    commandId: string,
    order: CompleteCheckoutOrder,
  ): Promise<CompletedCheckout | Refusal> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.source.transaction((manager) => sell(manager, ctx, { ...order, checkoutId: commandId }));
      } catch (error) {
        if (attempt === attempts || !isWorthAnotherTry(error)) throw error;
      }
    }
  }
}

/** A deadlock, or somebody else was faster with the same command or the same new account. */
function isWorthAnotherTry(error: unknown): boolean {
  const { code } = error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
  return code === '40P01' || code === '23505';
}

async function sell(manager: EntityManager, ctx: RequestContext, order: Asked['order']) {
  const { communityId } = ctx;
  const known = await manager.findOneBy(Command, { communityId, commandId: order.checkoutId });
  if (known) return known.answer as CompletedCheckout | Refusal;
  const asked = { ctx, order, ...(await termsOf(manager, ctx)) };
  const decided = await decide(manager, asked);
  const head = await manager.findOneOrFail(Head, { where: { communityId }, lock: locked });
  const rows = isRefusal(decided) ? refusalRows(head, asked, decided) : saleRows(head, decided);
  await writeRows(manager, head, rows);
  return rows.command.answer as CompletedCheckout | Refusal;
}

async function termsOf(manager: EntityManager, { communityId, at }: RequestContext) {
  const today = localDateOf(at, timezone);
  const policies = await manager.find(Policy, { where: { communityId }, order: { effectiveFrom: 'ASC' } });
  const policy = policies.filter(({ effectiveFrom }) => effectiveFrom <= today).at(-1) ?? policies[0];
  if (!policy) throw new Error('A community always has a policy');
  return { today, timezone, terms: { ...(policy.terms as Terms), effectiveFrom: policy.effectiveFrom } };
}

async function decide(manager: EntityManager, asked: Asked): Promise<Sale | Refusal> {
  const { ctx, order, today, terms } = asked;
  const { communityId } = ctx;
  const { merchantNo, memberNo } = order;
  const merchant = await manager.findOneBy(Merchant, { communityId, merchantNo });
  if (!merchant) return refuse('MERCHANT_NOT_FOUND');
  if (merchant.suspended) return refuse('MERCHANT_SUSPENDED');
  const member = await manager.findOne(Member, { where: { communityId, memberNo }, lock: locked });
  if (!member) return refuse('MEMBER_NOT_FOUND');
  if (member.frozen) return refuse('ACCOUNT_FROZEN');
  const day = await manager.findOneBy(MemberDay, { communityId, memberNo, localDate: today });
  const lots = order.redeemPoints === 0 ? [] : await lotsOf(manager, communityId, memberNo);
  const balances = await manager.find(Balance, {
    where: { communityId, account: In(accountsOf(order, lots, today)) },
    order: { account: 'ASC' },
    lock: locked,
  });
  const plan = planCheckout({
    ...order,
    ...merchant,
    acceptor: merchantNo,
    today,
    terms,
    outstandingPoints: -(balances.find((row) => row.account === account.issuer(merchantNo))?.balance ?? 0),
    redeemedTodayPoints: day?.redeemedPoints ?? 0,
    lots,
  });
  if (isRefusal(plan)) return plan;
  const earned = plan.earnedPoints > 0 && {
    holder: account.wallet(memberNo),
    issuer: merchantNo,
    expiresOn: addMonths(today, terms.lot_lifetime_months),
    remainingPoints: points(plan.earnedPoints),
    policyVersion: terms.version,
  };
  return { ...asked, merchant, day, lots, balances, plan, earned: earned || undefined };
}

/** The member's lots with something left, locked in the order they are taken. */
async function lotsOf(manager: EntityManager, communityId: string, memberNo: string): Promise<LotInWords[]> {
  const lots = await manager.find(Lot, {
    where: { communityId, holder: account.wallet(memberNo), remainingPoints: MoreThan(0) },
    order: { expiresOn: 'ASC', lotId: 'ASC' },
    lock: locked,
  });
  return lots.map((lot) => ({ ...lot, remainingPoints: points(lot.remainingPoints) }));
}

/** Every account that the sale may touch, those of the issuers of the lots to be taken included. */
function accountsOf(
  { merchantNo, memberNo, redeemPoints }: CompleteCheckoutOrder,
  lots: readonly LotInWords[],
  today: string,
): string[] {
  const issuers = takeFrom(liveLots(lots, today), redeemPoints).map(({ issuer }) => issuer);
  const parties = [...new Set([merchantNo, ...issuers])];
  return [
    account.wallet(memberNo),
    ...parties.flatMap((party) => [account.issuer(party), account.clearing(party)]),
    account.clearingDonations,
  ];
}
