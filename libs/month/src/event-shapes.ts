import { anyWhole, day, knownName, oneOf, text, texts, whole, type FieldRules } from './field-rules';
import { monthPurposes, type MonthEventFields, type MonthEventKind } from './month';

const string = text();
const moves = whole(1);
const notNegative = whole(0);
const purpose = oneOf(monthPurposes);
const member = knownName('members', { en: 'a member number of members.csv', zh: ' members.csv 中的会员号' });
const merchant = knownName('merchants', { en: 'a merchant number of merchants.csv', zh: ' merchants.csv 中的商户号' });
const issuer = knownName(
  'merchants',
  { en: 'FUND or a merchant number of merchants.csv', zh: ' FUND 或 merchants.csv 中的商户号' },
  ['FUND'],
);
const tariff = knownName('tariffs', { en: 'a key of the policy’s tariffs', zh: '政策 tariffs 中的一项' });

/**
 * The fields of each kind of event beside `at`, `kind` and `id`, exactly these, and what may stand in them. A member,
 * merchant, service or checkout that is only `string` here need not exist: asking for it is business.
 */
export const eventShapes: { readonly [Kind in MonthEventKind]: FieldRules<MonthEventFields[Kind]> } = {
  opening_lot: { member, issuer, points: moves, expires_on: day },
  fund_income: { purpose, class: string, amount_fen: moves },
  fund_expense: { purpose, class: string, amount_fen: moves },
  allocate: { programme: string, points: moves },
  service: { member: string, programme: string, tags: texts(0), minutes: anyWhole, grade: string },
  approve: { service: string, by: texts(1) },
  reject: { service: string, by: texts(1) },
  grant: { member: string, programme: string, tariff },
  checkout: { merchant: string, member: string, bill_fen: moves, redeem_points: notNegative, channel: string },
  refund: { checkout: string, bill_fen: notNegative, redeem_points: notNegative },
  expire: { date: day },
  gift: { from: string, to: string, points: moves },
  donate: { member: string, points: moves },
  freeze: { member },
  unfreeze: { member },
  suspend: { merchant },
  resume: { merchant },
  cut: { cycle: string },
};
