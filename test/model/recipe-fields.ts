import type { LocalDate } from '@youhui/kernel';
import type { MonthEventFields, MonthEventKind } from '@youhui/month';
import { daysAfter } from './calendar-dates';
import { sum } from './exact-amounts';
import { fund, purposes, type MonthSoFar } from './month-so-far';
import { programmes } from './random-community';
import type { Dice } from './recipe-dice';

/** What an event can look at when its fields are chosen: it only makes edges likely, never a month illegal. */
export interface Situation {
  readonly soFar: MonthSoFar;
  readonly today: LocalDate;
  /** Every id used so far, of whatever kind and result. */
  readonly ids: readonly string[];
  /** A label no other line of the month has. */
  readonly freshCycle: () => string;
}

type FieldMaker<Kind extends MonthEventKind> = (situation: Situation, dice: Dice) => MonthEventFields[Kind];

const knownMember = ({ soFar }: Situation, dice: Dice) => dice.pick(soFar.members).member_no;
const knownMerchant = ({ soFar }: Situation, dice: Dice) => dice.pick(soFar.merchants).merchant_no;
const anyMember = (situation: Situation, dice: Dice) =>
  dice.oneIn(15) ? dice.pick(['R99', 'M1', 'r1', '__proto__']) : knownMember(situation, dice);
/** Mostly somebody who has points to spend. */
const holder = (situation: Situation, dice: Dice) => {
  const { soFar, today } = situation;
  const holders = soFar.members
    .map((member) => member.member_no)
    .filter((member) => !soFar.isFrozen(member) && soFar.livePoints(member, today) > 0);
  return holders.length === 0 || dice.oneIn(4) ? anyMember(situation, dice) : dice.pick(holders);
};
const anyMerchant = (situation: Situation, dice: Dice) =>
  dice.oneIn(25) ? dice.pick(['M99', 'R1', fund]) : knownMerchant(situation, dice);
const anyProgramme = (dice: Dice) => {
  const [first, second, third] = programmes;
  return dice.pick([first, first, second, first, third, first, first, second, 'unheard']);
};

/** Mostly one of the fitting ids; sometimes any id at all, or none that was ever used. */
const reference = ({ ids }: Situation, dice: Dice, fitting: readonly string[]) =>
  fitting.length === 0 || dice.oneIn(8) ? dice.pick(['unheard', ...ids.toReversed()]) : dice.pick(fitting.toReversed());

/** Points the reserve would still cover. */
const room = ({ soFar }: Situation) => {
  const free = soFar.balanceOf('redemption_reserve') - soFar.uncutDebt();
  return Math.floor(free / soFar.policy.face_value_fen) - soFar.outstandingOf(fund) - soFar.allBudgets();
};

const openingLot: FieldMaker<'opening_lot'> = (situation, dice) => ({
  member: knownMember(situation, dice),
  issuer: dice.pick(situation.soFar.issuers),
  points: dice.pick([10, 1, 100, 7, 50, 300]),
  expires_on: daysAfter(situation.today, dice.pick([400, 0, 1, 2, 7, 30, 200, -1])),
});

const fundIncome: FieldMaker<'fund_income'> = (situation, dice) => {
  const face = situation.soFar.policy.face_value_fen;
  const uncovered = Math.max(1, -room(situation)) * face;
  const waiting = sum(situation.soFar.awards.filter((award) => !award.granted).map((award) => award.points));
  return {
    purpose: dice.pick([purposes[0] as 'redemption_reserve', ...purposes]),
    class: dice.pick(['donation', '政府补助']),
    amount_fen: dice.pick([
      100 * face,
      1000 * face,
      uncovered + 200 * face,
      uncovered + waiting * face,
      uncovered,
      1,
      face,
      10_007,
    ]),
  };
};

const fundExpense: FieldMaker<'fund_expense'> = (situation, dice) => {
  const purpose = dice.pick([...purposes, 'redemption_reserve'] as const);
  const spare = room(situation) * situation.soFar.policy.face_value_fen;
  const edges = [situation.soFar.balanceOf(purpose), ...(purpose === 'redemption_reserve' ? [spare, spare] : [])];
  return { purpose, class: dice.pick(['programme_cost', 'relief']), amount_fen: dice.near(dice.pick(edges), 1) };
};

const allocate: FieldMaker<'allocate'> = (situation, dice) => {
  const { soFar } = situation;
  const waitedFor = programmes.filter((programme) => soFar.waitingOf(programme).length > 0);
  const programme = dice.pick([...waitedFor, ...waitedFor, ...waitedFor, programmes[0], ...programmes, '__proto__']);
  const waiting = soFar.waitingOf(programme).map((award) => award.points);
  const missing = [waiting.slice(0, 1), waiting.slice(0, 2), waiting]
    .map((some) => sum(some) - soFar.budgetOf(programme))
    .filter((points) => points > 0);
  const edge = dice.pick([Math.floor(room(situation) / 2), ...missing, ...missing, room(situation), 5]);
  return { programme, points: dice.near(edge, 1) };
};

const service: FieldMaker<'service'> = (situation, dice) => {
  const member = anyMember(situation, dice);
  const { soFar, today } = situation;
  const ofThatDay = soFar.services.filter(
    (one) => one.event.member === member && one.date === today && one.review !== 'rejected',
  );
  const approvable = soFar.policy.second_review_above_minutes ?? 1440;
  const left = Math.max(1, approvable - sum(ofThatDay.map((one) => one.event.minutes)));
  const tags = [['care'], [], ['night', 'care'], ['light'], ['unheard', 'light'], ['constructor'], ['care', 'care']];
  return {
    member,
    programme: anyProgramme(dice),
    tags: dice.pick(tags),
    minutes: dice.pick([60, 90, 30, 1, 7, 121, 1440, 45, 120, left, left + 1, 1441, 0, -5]),
    grade: dice.pick(['verified', 'claimed']),
  };
};

const reviewed = (situation: Situation, dice: Dice): string => {
  const { services } = situation.soFar;
  const open = services.filter((one) => one.review === 'open');
  return reference(
    situation,
    dice,
    (dice.oneIn(10) ? services : open).map((one) => one.event.id),
  );
};

const approve: FieldMaker<'approve'> = (situation, dice) => {
  const signers = [['S1'], ['S1', 'S2'], ['S1', 'S1'], ['S2', 'S1'], [knownMember(situation, dice)]];
  return {
    service: reviewed(situation, dice),
    by: dice.pick([...signers, ...signers.slice(0, 3), ['S1', knownMember(situation, dice)]]),
  };
};

const grant: FieldMaker<'grant'> = (situation, dice) => ({
  member: anyMember(situation, dice),
  programme: anyProgramme(dice),
  tariff: dice.pick(Object.keys(situation.soFar.policy.tariffs)),
});

const checkout: FieldMaker<'checkout'> = (situation, dice) => {
  const { soFar, today } = situation;
  const {
    face_value_fen: face,
    max_redeem_points_per_day: perDay,
    max_redeem_share_bps: share = 10_000,
  } = soFar.policy;
  const [merchantNo, member] = [anyMerchant(situation, dice), holder(situation, dice)];
  const live = soFar.livePoints(member, today);
  const redeemed = soFar.checkouts.filter((one) => one.event.member === member && one.date === today);
  const dayLeft = perDay === undefined ? live : perDay - sum(redeemed.map((one) => one.event.redeem_points));
  const mostPoints = Math.min(live, Math.max(0, dayLeft));
  const part = Math.ceil(mostPoints / 3);
  const points = dice.pick([0, mostPoints, part, part + 1, mostPoints, dice.near(dice.pick([live, dayLeft]), 0), 3]);

  const leastBill = share === 0 ? points * face : Math.ceil((points * face * 10_000) / share);
  const merchant = soFar.merchant(merchantNo);
  const earnable = merchant ? merchant.issuing_limit_points - soFar.outstandingOf(merchantNo) : 0;
  const earnFen = merchant?.earn_fen_per_point ?? 1;
  const upToTheLimit = points * face + Math.max(0, earnable) * earnFen;
  const bills = [leastBill, leastBill + 1000, leastBill - 1, leastBill + 12 * earnFen, 2 * leastBill + 5000];
  const bill = dice.pick([...bills, upToTheLimit, upToTheLimit + earnFen]);
  return {
    merchant: merchantNo,
    member,
    bill_fen: Math.max(1, bill),
    redeem_points: points,
    channel: dice.pick(['dynamic_code', 'counter']),
  };
};

const refund: FieldMaker<'refund'> = (situation, dice) => {
  const { checkouts, policy } = situation.soFar;
  const withPointsLeft = checkouts.filter((one) => one.taken.some((taking) => taking.restored < taking.points));
  const fitting = withPointsLeft.length === 0 || dice.oneIn(3) ? checkouts : withPointsLeft;
  const id = reference(
    situation,
    dice,
    fitting.map((one) => one.event.id),
  );
  const paid = checkouts.find((one) => one.event.id === id);
  const billLeft = (paid?.event.bill_fen ?? 0) - sum((paid?.refunds ?? []).map((one) => one.bill_fen));
  const pointsLeft = (paid?.event.redeem_points ?? 0) - sum((paid?.refunds ?? []).map((one) => one.redeem_points));
  const points = dice.pick([pointsLeft, 0, Math.floor(pointsLeft / 2), 1, dice.near(pointsLeft, 0)]);
  const worth = points * policy.face_value_fen;
  const money = Math.max(0, billLeft - pointsLeft * policy.face_value_fen);
  const bills = [worth + money, worth, worth + Math.floor(money / 2), billLeft, worth + Math.min(money, 99)];
  const bill = Math.max(0, dice.pick([...bills, dice.near(billLeft, 0), worth - 1]));
  return { checkout: id, bill_fen: bill === 0 && points === 0 ? 1 : bill, redeem_points: points };
};

const gift: FieldMaker<'gift'> = (situation, dice) => {
  const from = holder(situation, dice);
  const household = situation.soFar.householdOf(from);
  const family = situation.soFar.members.filter((one) => one.household_no === household && one.member_no !== from);
  const to =
    household === undefined || family.length === 0 || dice.oneIn(6)
      ? anyMember(situation, dice)
      : dice.pick(family).member_no;
  return { from, to, points: dice.near(situation.soFar.livePoints(from, situation.today), 1) };
};

const donate: FieldMaker<'donate'> = (situation, dice) => {
  const member = holder(situation, dice);
  return { member, points: dice.near(situation.soFar.livePoints(member, situation.today), 1) };
};

const ofMember = (situation: Situation, dice: Dice) => ({ member: knownMember(situation, dice) });
const ofMerchant = (situation: Situation, dice: Dice) => ({ merchant: knownMerchant(situation, dice) });

export const fieldMakers: { readonly [Kind in MonthEventKind]: FieldMaker<Kind> } = {
  opening_lot: openingLot,
  fund_income: fundIncome,
  fund_expense: fundExpense,
  allocate,
  service,
  approve,
  reject: (situation, dice) => ({ service: reviewed(situation, dice), by: dice.pick([['S1'], ['S2', 'S1']]) }),
  grant,
  checkout,
  refund,
  expire: ({ today }, dice) => ({ date: daysAfter(today, dice.pick([0, 1, -1, 0, 2, 0, 1, 35])) }),
  gift,
  donate,
  freeze: ofMember,
  // Whoever is frozen first, so that a month does not fill with frozen members.
  unfreeze: (situation, dice) => {
    const frozen = situation.soFar.members.filter((one) => situation.soFar.isFrozen(one.member_no));
    return frozen.length === 0 ? ofMember(situation, dice) : { member: dice.pick(frozen).member_no };
  },
  suspend: ofMerchant,
  resume: (situation, dice) => {
    const suspended = situation.soFar.merchants.filter((one) => situation.soFar.isSuspended(one.merchant_no));
    return suspended.length === 0 ? ofMerchant(situation, dice) : { merchant: dice.pick(suspended).merchant_no };
  },
  cut: ({ freshCycle }) => ({ cycle: freshCycle() }),
};

/** What happens instead where a kind has nothing yet to refer to or to give: the month goes somewhere all the same. */
export const likelier = (kind: MonthEventKind, situation: Situation, dice: Dice): MonthEventKind => {
  if (dice.oneIn(6)) return kind;
  const { soFar } = situation;
  if (kind === 'refund' && soFar.checkouts.length === 0) return 'checkout';
  if ((kind === 'approve' || kind === 'reject') && soFar.services.every((one) => one.review !== 'open'))
    return 'service';
  if (kind === 'allocate' && room(situation) < 1) return 'fund_income';
  const nobodyHolds = soFar.members.every((one) => soFar.livePoints(one.member_no, situation.today) === 0);
  if ((kind === 'gift' || kind === 'donate') && nobodyHolds) return 'opening_lot';
  return kind;
};
