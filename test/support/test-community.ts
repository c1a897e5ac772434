import { fen, isRefusal, permissions, points, type Actor, type Refusal, type RequestContext } from '@youhui/kernel';
import { RegisterMerchant } from '@youhui/alliance';
import { CompleteCheckout, RefundCheckout, type RefundedCheckout } from '@youhui/checkout';
import { CutCycle, NetCycle, RequestCut, openFirstCycle } from '@youhui/clearing';
import { CreateCommunity, RegisterHousehold, RegisterMember, readTerms } from '@youhui/community';
import { AllocatePoints, RecordFundIncome } from '@youhui/fund';
import { Ledger, type Terms } from '@youhui/ledger';
import { Database } from '@youhui/platform';
import { ApproveService, RecordService, SignService } from '@youhui/volunteering';
import { BringInBalance } from '@youhui/wallet';
import { systemClock } from '@youhui/kernel';
import { randomBytes } from 'node:crypto';

export const testTerms: Omit<Terms, 'effectiveFrom'> = {
  version: 'P-test',
  face_value_fen: 10,
  interchange_bps: 9000,
  max_redeem_share_bps: 5000,
  max_redeem_points_per_day: 100,
  points_per_hour: 10,
  multipliers_bps: { care: 20000, skilled: 15000 },
  second_review_above_minutes: 480,
  lot_lifetime_months: 24,
  refund_grace_days: 30,
  carry_forward_below_fen: 1000,
  tariffs: { venue_shift: 10 },
};

/** A community of a test's own, with every use case bound to it. */
export class TestCommunity {
  private constructor(
    readonly database: Database,
    readonly communityId: string,
    readonly code: string,
    readonly ledger: Ledger,
  ) {}

  static async make(url: string, terms: Partial<Terms> = {}): Promise<TestCommunity> {
    const database = new Database(url, 6);
    const code = `t${randomBytes(8).toString('hex')}`;
    const create = new CreateCommunity(database, systemClock, openFirstCycle);
    const made = accepted(
      await create.execute({
        code,
        name: '测试社区',
        timezone: 'Asia/Shanghai',
        cycleCalendar: 'half_month',
        terms: { ...testTerms, ...terms },
      }),
    );
    return new TestCommunity(database, made.communityId, code, new Ledger(database, readTerms, () => undefined));
  }

  /** The same community seen by another process's ledger. */
  sibling(url: string): TestCommunity {
    const database = new Database(url, 6);
    return new TestCommunity(database, this.communityId, this.code, new Ledger(database, readTerms, () => undefined));
  }

  readonly use = {
    household: (householdNo: string) =>
      new RegisterHousehold(this.ledger).execute(this.as(), nextId(), { householdNo }),
    member: (memberNo: string, householdNo: string | null = null) =>
      new RegisterMember(this.ledger).execute(this.as(), nextId(), {
        memberNo,
        displayName: `会员${memberNo}`,
        category: 'adult',
        householdNo,
        volunteer: true,
      }),
    merchant: (
      merchantNo: string,
      terms: Partial<{ settlementBps: number; issuingLimitPoints: number; earnFenPerPoint: number }> = {},
    ) =>
      new RegisterMerchant(this.ledger).execute(this.as(), nextId(), {
        merchantNo,
        name: `商户${merchantNo}`,
        trade: 'grocery',
        settlementBps: 8000,
        issuingLimitPoints: 4000,
        earnFenPerPoint: 1000,
        ...terms,
      }),
    bringIn: (memberNo: string, issuer: string, amount: number, expiresOn: string) =>
      new BringInBalance(this.ledger).execute(this.as(), nextId(), {
        memberNo,
        issuer,
        points: points(amount),
        expiresOn,
      }),
    income: (amountFen: number) =>
      new RecordFundIncome(this.ledger).execute(this.as(), nextId(), {
        purpose: 'redemption_reserve',
        incomeClass: 'donation',
        amountFen: fen(amountFen),
      }),
    allocate: (amount: number, programme = 'care') =>
      new AllocatePoints(this.ledger).execute(this.as(), nextId(), { programme, points: points(amount) }),
    service: (memberNo: string, minutes: number, tags: readonly string[] = [], programme = 'care') =>
      new RecordService(this.ledger).execute(this.as(), nextId(), {
        memberNo,
        programme,
        tags,
        minutes,
        grade: 'attested',
      }),
    sign: (serviceId: string, by = 'staff') =>
      new SignService(this.ledger).execute(this.as(), nextId(), { serviceId, by }),
    approve: (serviceId: string, by: readonly string[] = ['staff']) =>
      new ApproveService(this.ledger).execute(this.as(), nextId(), { serviceId, by }),
    checkout: (merchantNo: string, memberNo: string, billFen: number, redeemPoints: number, commandId = nextId()) =>
      new CompleteCheckout(this.ledger).execute(this.as(), commandId, {
        merchantNo,
        memberNo,
        billFen: fen(billFen),
        redeemPoints: points(redeemPoints),
        channel: 'scan',
      }),
    refund: (checkoutId: string, billFen: number, redeemPoints: number) =>
      this.use.refundAs(nextId(), checkoutId, billFen, redeemPoints),
    refundAs: (
      commandId: string,
      checkoutId: string,
      billFen: number,
      redeemPoints: number,
    ): Promise<RefundedCheckout | Refusal> =>
      new RefundCheckout(this.ledger).execute(this.as(), commandId, {
        checkoutId,
        billFen: fen(billFen),
        redeemPoints: points(redeemPoints),
      }),
    requestCut: (cycle: string) => new RequestCut(this.ledger).execute(this.as(), nextId(), { cycle }),
    cut: (cycle: string) => new CutCycle(this.ledger).execute(this.as(), { cycle }),
    net: (cycle: string) => new NetCycle(this.database, systemClock).execute(this.communityId, cycle),
  };

  /** A member with so many fund points, by an approved service; the fund has plenty. */
  async memberWithPoints(memberNo: string, amount: number): Promise<void> {
    accepted(await this.use.member(memberNo));
    accepted(await this.use.income(amount * 20));
    accepted(await this.use.allocate(amount));
    for (let left = amount; left > 0;) {
      const part = Math.min(left, 200);
      const { serviceId } = accepted(await this.use.service(memberNo, part * 6));
      accepted(await this.use.approve(serviceId, ['staff', 'second']));
      left -= part;
    }
  }

  as(actor: Partial<Actor> = {}): RequestContext {
    return {
      communityId: this.communityId,
      actor: { name: 'person:test', permissions: new Set(permissions), ...actor },
      at: new Date(),
      requestId: 'test',
    };
  }

  rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.database.inCommunity(this.communityId, (tx) => tx.query<Row>(text, values));
  }

  async number(text: string): Promise<number> {
    const [row] = await this.rows<{ n: number }>(`select (${text})::bigint as n`);
    return row?.n ?? 0;
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

/** A command id that was never used. */
export const nextId = (): string => `c-${randomBytes(12).toString('hex')}`;

/** The answer, or a failed test that names the refusal. */
export function accepted<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.refused} ${JSON.stringify(answer.details)}`);
  return answer;
}

/** The code of a refusal, or OK. */
export const codeOf = (answer: unknown): string => (isRefusal(answer) ? answer.refused : 'OK');
