import type { LocalDate } from '@youhui/kernel';
import type { Month, MonthCommunity, MonthEvent, MonthMember, MonthMerchant, MonthResults } from '@youhui/month';
import { localDates } from './calendar-dates';
import * as cutRules from './cut-rules';
import * as fundRules from './fund-rules';
import * as hoursRules from './hours-rules';
import { resultsOf, type ResultLine } from './model-results';
import { MonthSoFar } from './month-so-far';
import * as tillRules from './till-rules';
import * as walletRules from './wallet-rules';

const rule = (soFar: MonthSoFar, event: MonthEvent, today: LocalDate): string => {
  switch (event.kind) {
    case 'opening_lot':
      return walletRules.openingLot(soFar, event);
    case 'fund_income':
      return fundRules.fundIncome(soFar, event);
    case 'fund_expense':
      return fundRules.fundExpense(soFar, event);
    case 'allocate':
      return fundRules.allocate(soFar, event, today);
    case 'service':
      return hoursRules.service(soFar, event, today);
    case 'approve':
      return hoursRules.approve(soFar, event, today);
    case 'reject':
      return hoursRules.reject(soFar, event);
    case 'grant':
      return hoursRules.grant(soFar, event, today);
    case 'checkout':
      return tillRules.checkout(soFar, event, today);
    case 'refund':
      return tillRules.refund(soFar, event, today);
    case 'expire':
      return walletRules.expire(soFar, event);
    case 'gift':
      return walletRules.gift(soFar, event, today);
    case 'donate':
      return walletRules.donate(soFar, event, today);
    case 'freeze':
    case 'unfreeze':
      soFar.freezes.push({ member: event.member, frozen: event.kind === 'freeze' });
      return 'OK';
    case 'suspend':
    case 'resume':
      soFar.suspensions.push({ merchant: event.merchant, suspended: event.kind === 'suspend' });
      return 'OK';
    case 'cut':
      return cutRules.cut(soFar, event);
  }
};

/** Every field but `at`; the order of keys does not show, the order within a list does. */
const contentOf = (event: MonthEvent): string => {
  const fields = Object.entries(event).filter(([key]) => key !== 'at');
  return JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

/** Works a month out a second way: plain arrays, nothing kept that can be added up again, none of the product's rules. */
export class MonthModel {
  readonly soFar: MonthSoFar;
  readonly localDate: (at: string | number) => LocalDate;
  private readonly lines: ResultLine[] = [];
  private readonly remembered = new Map<string, { readonly content: string; readonly result: string }>();

  constructor(community: MonthCommunity, merchants: readonly MonthMerchant[], members: readonly MonthMember[]) {
    this.soFar = new MonthSoFar(community, merchants, members);
    this.localDate = localDates(community.timezone);
  }

  /** Answers `OK`, `POINTS_WAITING` or the refusal's code. A repeated id is answered from memory. */
  apply(event: MonthEvent): string {
    const result = this.answer(event);
    this.lines.push({ id: event.id, kind: event.kind, result });
    return result;
  }

  results(): MonthResults {
    return resultsOf(this.soFar, this.lines);
  }

  private answer(event: MonthEvent): string {
    const content = contentOf(event);
    const first = this.remembered.get(event.id);
    if (first) return first.content === content ? first.result : 'IDEMPOTENCY_CONFLICT';
    const result = rule(this.soFar, event, this.localDate(event.at));
    this.remembered.set(event.id, { content, result });
    return result;
  }
}

/** The result files of a whole month. */
export const modelOf = (month: Month): MonthResults => {
  const model = new MonthModel(month.community, month.merchants, month.members);
  for (const event of month.events) model.apply(event);
  return model.results();
};
