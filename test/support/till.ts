import { fen, isRefusal, permissions, points, type Actor, type RequestContext } from '@youhui/kernel';
import {
  AskConfirmation,
  CheckoutQueries,
  CompleteCheckout,
  CompleteQuote,
  ConfirmQuote,
  ConfirmQuoteByPin,
  OpenQuote,
  OpenSignQuote,
  PriceQuote,
  QuoteCheckout,
  QuoteQueries,
  RecordPaperSlip,
  VoidCheckout,
} from '@youhui/checkout';
import { BlockCard, CheckPin, IssueCard, PresentedMembers, SetPin } from '@youhui/community';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { accepted, nextId, type TestCommunity } from './test-community';

/** A till of a shop: whose session it is, at which paired device, in which shift. */
export interface Standing {
  readonly name?: string;
  readonly merchantNo?: string;
  readonly terminalNo?: string;
  readonly shiftId?: string;
  readonly memberNo?: string;
  /** Later than now, in seconds. */
  readonly inSeconds?: number;
  /** When, where that matters to the second: a busy machine is slow. */
  readonly at?: Date;
}

/** Everything tills do, in a community of a test's own. Members are known by cards, as a code would be spent by each scan. */
export class TestTill {
  private readonly redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  readonly queries: QuoteQueries;
  readonly checkouts: CheckoutQueries;
  private readonly members: PresentedMembers;

  constructor(readonly community: TestCommunity) {
    this.queries = new QuoteQueries(community.database);
    this.checkouts = new CheckoutQueries(community.database);
    this.members = new PresentedMembers(community.database, new Tries(this.redis), '77');
  }

  as({ inSeconds = 0, at, name = 'person:cashier', merchantNo = 'M01', ...actor }: Standing = {}): RequestContext {
    const who: Actor = { name, merchantNo, permissions: new Set(permissions), ...actor };
    return { ...this.community.as(), actor: who, at: at ?? new Date(Date.now() + inSeconds * 1000) };
  }

  /** The member's own phone. */
  phone(memberNo: string, inSeconds = 0): RequestContext {
    return this.as({ name: `person:member:${memberNo}`, memberNo, merchantNo: undefined, inSeconds });
  }

  async card(memberNo: string): Promise<string> {
    const { database } = this.community;
    return accepted(await new IssueCard(database).execute(this.community.as(), { memberNo, nfcId: null })).cardNo;
  }

  block(cardNo: string) {
    return new BlockCard(this.community.database).execute(this.community.as(), { cardNo });
  }

  async pin(memberNo: string, pin: string): Promise<void> {
    accepted(await new SetPin(this.community.database).execute(this.community.as(), { memberNo, pin }));
  }

  open(presented: string, standing: Standing = {}, merchantNo = 'M01') {
    const useCase = new OpenQuote(this.community.database, this.members);
    return useCase.execute(this.as(standing), { presented, merchantNo });
  }

  /** The id of a quote that must open. */
  async opened(presented: string, standing: Standing = {}): Promise<string> {
    return accepted(await this.open(presented, standing)).quoteId;
  }

  price(quoteId: string, billFen: number, redeemPoints: number, standing: Standing = {}) {
    const useCase = new PriceQuote(this.queries, new QuoteCheckout(this.community.ledger));
    return useCase.execute(this.as(standing), { quoteId, billFen: fen(billFen), redeemPoints: points(redeemPoints) });
  }

  complete(
    quoteId: string,
    billFen: number,
    redeemPoints: number,
    standing: Standing = {},
    commandId = nextId(),
    ledger = this.community.ledger,
  ) {
    const order = { quoteId, billFen: fen(billFen), redeemPoints: points(redeemPoints) };
    return new CompleteQuote(this.queries, new CompleteCheckout(ledger)).execute(this.as(standing), commandId, order);
  }

  ask(quoteId: string, billFen: number, redeemPoints: number, standing: Standing = {}) {
    const order = { quoteId, billFen: fen(billFen), redeemPoints: points(redeemPoints) };
    return new AskConfirmation(this.community.database).execute(this.as(standing), order);
  }

  confirm(quoteId: string, memberNo: string, redeemPoints: number, inSeconds = 0) {
    const order = { quoteId, redeemPoints: points(redeemPoints) };
    return new ConfirmQuote(this.community.database).execute(this.phone(memberNo, inSeconds), order);
  }

  confirmByPin(quoteId: string, pin: string, redeemPoints: number, standing: Standing = {}) {
    const { database } = this.community;
    const useCase = new ConfirmQuoteByPin(database, this.queries, new CheckPin(database));
    return useCase.execute(this.as(standing), { quoteId, pin, redeemPoints: points(redeemPoints) });
  }

  sign(memberNo: string, billFen: number, redeemPoints: number, merchantNo = 'M01') {
    const { database, ledger } = this.community;
    const order = { merchantNo, billFen: fen(billFen), redeemPoints: points(redeemPoints) };
    const useCase = new OpenSignQuote(database, new QuoteCheckout(ledger));
    return useCase.execute(this.phone(memberNo), memberNo, order);
  }

  undo(checkoutId: string, standing: Standing = {}, commandId = nextId()) {
    const useCase = new VoidCheckout(this.community.ledger, this.checkouts);
    return useCase.execute(this.as(standing), commandId, { checkoutId });
  }

  slip(
    slip: {
      serial: string;
      cardNo: string;
      onDay: string;
      billFen?: number;
      redeemPoints?: number;
      merchantNo?: string;
    },
    standing: Standing = {},
  ) {
    const { database, ledger } = this.community;
    const useCase = new RecordPaperSlip(
      database,
      this.members,
      new QuoteCheckout(ledger),
      new CompleteCheckout(ledger),
    );
    const { billFen = 3200, redeemPoints = 10, merchantNo = 'M01' } = slip;
    const order = { ...slip, merchantNo, billFen: fen(billFen), redeemPoints: points(redeemPoints) };
    return useCase.execute(this.as(standing), order);
  }

  /** What a member's day counts. */
  async day(memberNo: string): Promise<object | undefined> {
    const rows = await this.community.rows(
      `select redeemed_points as redeemed, unconfirmed_points as unconfirmed, sign_points as "bySign", slip_points as "bySlip"
       from member_day where member_no = $1 order by local_date desc limit 1`,
      [memberNo],
    );
    return rows[0];
  }

  async close(): Promise<void> {
    this.redis.disconnect();
    await this.community.close();
  }
}

/** The code of a refusal, or `OK`, of each answer; sorted. */
export const codesOf = (answers: readonly unknown[]): string[] =>
  answers.map((answer) => (isRefusal(answer) ? answer.refused : 'OK')).sort();
