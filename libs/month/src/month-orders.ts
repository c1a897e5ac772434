import { fen, isRefusal, points, type Refusal, type RequestContext } from '@youhui/kernel';
import { RegisterMerchant, ResumeMerchant, SuspendMerchant } from '@youhui/alliance';
import { CompleteCheckout, RefundCheckout } from '@youhui/checkout';
import { CutCycle } from '@youhui/clearing';
import { FreezeMember, RegisterHousehold, RegisterMember, UnfreezeMember } from '@youhui/community';
import { AllocatePoints, RecordFundExpense, RecordFundIncome } from '@youhui/fund';
import type { Ledger } from '@youhui/ledger';
import { ApproveService, GrantTariff, RecordService, RejectService, type ApprovedService } from '@youhui/volunteering';
import { BringInBalance, DonatePoints, ExpirePoints, GiftPoints } from '@youhui/wallet';
import type { MonthEvent, MonthEventKind, MonthEventOf, MonthMember, MonthMerchant } from './month';

type Answer = Promise<object | Refusal>;

/** How an event of each kind is ordered from the use case that anybody else would call. */
type Orders = { readonly [Kind in MonthEventKind]: (ctx: RequestContext, event: MonthEventOf<Kind>) => Answer };

/** The use cases of a month on one ledger. */
export class MonthOrders {
  private readonly orders: Orders;
  private readonly registerMerchant: RegisterMerchant;
  private readonly registerHousehold: RegisterHousehold;
  private readonly registerMember: RegisterMember;

  constructor(ledger: Ledger) {
    this.registerMerchant = new RegisterMerchant(ledger);
    this.registerHousehold = new RegisterHousehold(ledger);
    this.registerMember = new RegisterMember(ledger);
    this.orders = ordersOn(ledger);
  }

  /** Orders one event. Its command has its place in the ledger's order as soon as this returns its promise. */
  place(ctx: RequestContext, event: MonthEvent): Answer {
    const order = this.orders[event.kind] as (ctx: RequestContext, event: MonthEvent) => Answer;
    return order(ctx, event);
  }

  merchant(ctx: RequestContext, commandId: string, merchant: MonthMerchant): Answer {
    return this.registerMerchant.execute(ctx, commandId, {
      merchantNo: merchant.merchant_no,
      name: merchant.name,
      trade: merchant.trade,
      settlementBps: merchant.settlement_bps,
      issuingLimitPoints: merchant.issuing_limit_points,
      earnFenPerPoint: merchant.earn_fen_per_point,
    });
  }

  household(ctx: RequestContext, commandId: string, householdNo: string): Answer {
    return this.registerHousehold.execute(ctx, commandId, { householdNo });
  }

  member(ctx: RequestContext, commandId: string, member: MonthMember): Answer {
    return this.registerMember.execute(ctx, commandId, {
      memberNo: member.member_no,
      displayName: member.display_name,
      category: member.category,
      householdNo: member.household_no ?? null,
      volunteer: member.volunteer,
    });
  }
}

function ordersOn(ledger: Ledger): Orders {
  const use = {
    bringInBalance: new BringInBalance(ledger),
    recordFundIncome: new RecordFundIncome(ledger),
    recordFundExpense: new RecordFundExpense(ledger),
    allocatePoints: new AllocatePoints(ledger),
    recordService: new RecordService(ledger),
    approveService: new ApproveService(ledger),
    rejectService: new RejectService(ledger),
    grantTariff: new GrantTariff(ledger),
    completeCheckout: new CompleteCheckout(ledger),
    refundCheckout: new RefundCheckout(ledger),
    expirePoints: new ExpirePoints(ledger),
    giftPoints: new GiftPoints(ledger),
    donatePoints: new DonatePoints(ledger),
    freezeMember: new FreezeMember(ledger),
    unfreezeMember: new UnfreezeMember(ledger),
    suspendMerchant: new SuspendMerchant(ledger),
    resumeMerchant: new ResumeMerchant(ledger),
    cutCycle: new CutCycle(ledger),
  };
  return {
    opening_lot: (ctx, e) =>
      use.bringInBalance.execute(ctx, e.id, {
        memberNo: e.member,
        issuer: e.issuer,
        points: points(e.points),
        expiresOn: e.expires_on,
      }),
    fund_income: (ctx, e) =>
      use.recordFundIncome.execute(ctx, e.id, {
        purpose: e.purpose,
        incomeClass: e.class,
        amountFen: fen(e.amount_fen),
      }),
    fund_expense: (ctx, e) =>
      use.recordFundExpense.execute(ctx, e.id, {
        purpose: e.purpose,
        expenseClass: e.class,
        amountFen: fen(e.amount_fen),
      }),
    allocate: (ctx, e) => use.allocatePoints.execute(ctx, e.id, { programme: e.programme, points: points(e.points) }),
    service: (ctx, { id, member: memberNo, programme, tags, minutes, grade }) =>
      use.recordService.execute(ctx, id, { memberNo, programme, tags, minutes, grade }),
    approve: (ctx, e) => use.approveService.execute(ctx, e.id, { serviceId: e.service, by: e.by }),
    reject: (ctx, e) => use.rejectService.execute(ctx, e.id, { serviceId: e.service, by: e.by }),
    grant: (ctx, e) =>
      use.grantTariff.execute(ctx, e.id, { memberNo: e.member, programme: e.programme, tariff: e.tariff }),
    checkout: (ctx, e) =>
      use.completeCheckout.execute(ctx, e.id, {
        merchantNo: e.merchant,
        memberNo: e.member,
        billFen: fen(e.bill_fen),
        redeemPoints: points(e.redeem_points),
        channel: e.channel,
      }),
    refund: (ctx, e) =>
      use.refundCheckout.execute(ctx, e.id, {
        checkoutId: e.checkout,
        billFen: fen(e.bill_fen),
        redeemPoints: points(e.redeem_points),
      }),
    expire: (ctx, e) => use.expirePoints.execute(ctx, { date: e.date }, e.id),
    gift: (ctx, e) =>
      use.giftPoints.execute(ctx, e.id, { fromMemberNo: e.from, toMemberNo: e.to, points: points(e.points) }),
    donate: (ctx, e) => use.donatePoints.execute(ctx, e.id, { memberNo: e.member, points: points(e.points) }),
    freeze: (ctx, e) => use.freezeMember.execute(ctx, e.id, { memberNo: e.member }),
    unfreeze: (ctx, e) => use.unfreezeMember.execute(ctx, e.id, { memberNo: e.member }),
    suspend: (ctx, e) => use.suspendMerchant.execute(ctx, e.id, { merchantNo: e.merchant }),
    resume: (ctx, e) => use.resumeMerchant.execute(ctx, e.id, { merchantNo: e.merchant }),
    cut: (ctx, e) => use.cutCycle.executePast(ctx, e.id, { cycle: e.cycle }),
  };
}

/** `OK`, `POINTS_WAITING` or the code of the refusal. */
export function resultOf(event: MonthEvent, answer: object | Refusal): string {
  if (isRefusal(answer)) return answer.refused;
  return event.kind === 'approve' && (answer as ApprovedService).waiting ? 'POINTS_WAITING' : 'OK';
}
