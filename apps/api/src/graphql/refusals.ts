import { refusalWordings, type Refusal, type RefusalCode } from '@youhui/kernel';
import { createUnionType, Field, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { type Locale } from '../request/locale';
import { FenScalar, PointsScalar } from './scalars';

const codes = Object.fromEntries(Object.keys(refusalWordings).map((code) => [code, code])) as {
  [Code in RefusalCode]: Code;
};
registerEnumType(codes, {
  name: 'RefusalCode',
  description: 'Why something was refused; for programs. A code never changes its meaning.',
  valuesMap: Object.fromEntries(
    Object.entries(refusalWordings).map(([code, { en, nextStepEn }]) => [
      code,
      { description: `${en}. ${nextStepEn}.` },
    ]),
  ),
});

@InterfaceType('Refusal', { description: 'An ordinary answer that says no. Nothing was changed.' })
export abstract class RefusalInterface {
  @Field(() => codes, { description: 'For programs.' })
  code: RefusalCode;

  @Field(() => String, {
    description: 'For people, in the language of the Accept-Language header: zh (default) or en.',
  })
  message: string;

  @Field(() => String, { description: 'What to do now, in the same language.' })
  nextStep: string;
}

@ObjectType({ implements: RefusalInterface, description: 'A refusal whose code says all there is to say.' })
export class Refused extends RefusalInterface {}

@ObjectType({ implements: RefusalInterface, description: 'The wallet holds fewer points than were asked for.' })
export class InsufficientPoints extends RefusalInterface {
  @Field(() => PointsScalar, { description: 'What the wallet could give now.' })
  availablePoints: number;

  @Field(() => PointsScalar, { description: 'What was asked for.' })
  requestedPoints: number;
}

@ObjectType({ implements: RefusalInterface, description: 'The policy lets points pay only a share of a bill.' })
export class RedeemShareExceeded extends RefusalInterface {
  @Field(() => PointsScalar, { description: 'The most points this bill may be paid with.' })
  maxPoints: number;
}

@ObjectType({ implements: RefusalInterface, description: 'The policy limits what a member redeems on one day.' })
export class DailyLimitExceeded extends RefusalInterface {
  @Field(() => PointsScalar, { description: 'What the member may still redeem today.' })
  remainingPoints: number;
}

@ObjectType({
  implements: RefusalInterface,
  description: 'So many points need the member to confirm, by phone or PIN. The quote stays open.',
})
export class ConfirmationNeeded extends RefusalInterface {
  @Field(() => PointsScalar, { description: 'The most that goes without a confirmation now.' })
  noPinPoints: number;

  @Field(() => PointsScalar, { description: 'What the member has confirmed so far.' })
  confirmedPoints: number;
}

@ObjectType({ implements: RefusalInterface, description: 'By a printed sign go fewer points than by a payment code.' })
export class SignLimitExceeded extends RefusalInterface {
  @Field(() => PointsScalar, { description: 'The most that goes by sign now.' })
  limitPoints: number;
}

@ObjectType({ implements: RefusalInterface, description: 'A family helper was let use only so many points a day.' })
export class HelperLimitExceeded extends RefusalInterface {
  @Field(() => PointsScalar, { description: 'What the helper may still use today.' })
  limitPoints: number;
}

@ObjectType({ implements: RefusalInterface, description: 'Slips of one day may take only so many points of a member.' })
export class SlipLimitExceeded extends RefusalInterface {
  @Field(() => PointsScalar, { description: 'What slips of that day may still take.' })
  remainingPoints: number;
}

@ObjectType({
  implements: RefusalInterface,
  description: 'The redemption reserve would not cover this many more points.',
})
export class CoverageExceeded extends RefusalInterface {
  @Field(() => PointsScalar, {
    description: 'The points that would still be covered; below zero when the reserve is short already.',
  })
  headroomPoints: number;
}

@ObjectType({
  implements: RefusalInterface,
  description:
    'The redemption reserve would no longer cover the fund’s points after this expense. Its code is COVERAGE_EXCEEDED.',
})
export class ReserveCommitted extends RefusalInterface {
  @Field(() => FenScalar, {
    description: 'What the reserve can spend and still cover everything; below zero when it is short already.',
  })
  headroomFen: number;
}

@ObjectType({ implements: RefusalInterface, description: 'The purpose has less money than that.' })
export class PurposeOverspent extends RefusalInterface {
  @Field(() => FenScalar, { description: 'What the purpose has left.' })
  leftFen: number;
}

@ObjectType({
  implements: RefusalInterface,
  description: 'The programme’s budget does not reach, or awards that wait for it come first.',
})
export class BudgetExhausted extends RefusalInterface {
  @Field(() => PointsScalar, { description: 'What the programme may still award.' })
  budgetPoints: number;

  @Field(() => PointsScalar, { description: 'What the tariff would have given.' })
  requestedPoints: number;

  @Field(() => Int, { description: 'Approved services whose award waits for this budget.' })
  waitingAwards: number;
}

/** Which numbers make a refusal which type: a code may come with different ones from different use cases. */
const typesWithNumbers: readonly (readonly [RefusalCode, number: string, Type<RefusalInterface>])[] = [
  ['INSUFFICIENT_POINTS', 'availablePoints', InsufficientPoints],
  ['REDEEM_SHARE_EXCEEDED', 'maxPoints', RedeemShareExceeded],
  ['DAILY_LIMIT_EXCEEDED', 'remainingPoints', DailyLimitExceeded],
  ['CONFIRMATION_NEEDED', 'noPinPoints', ConfirmationNeeded],
  ['SIGN_LIMIT_EXCEEDED', 'limitPoints', SignLimitExceeded],
  ['HELPER_LIMIT_EXCEEDED', 'limitPoints', HelperLimitExceeded],
  ['SLIP_LIMIT_EXCEEDED', 'remainingPoints', SlipLimitExceeded],
  ['COVERAGE_EXCEEDED', 'headroomPoints', CoverageExceeded],
  ['COVERAGE_EXCEEDED', 'headroomFen', ReserveCommitted],
  ['PURPOSE_OVERSPENT', 'leftFen', PurposeOverspent],
  ['BUDGET_EXHAUSTED', 'budgetPoints', BudgetExhausted],
];

const typeOf = ({ refused, details }: Refusal): Type<RefusalInterface> =>
  typesWithNumbers.find(([code, number]) => code === refused && number in details)?.[2] ?? Refused;

/** The one way from a use case's refusal to what people read: its words by locale, and its numbers. */
export function shownRefusal(refusal: Refusal, locale: Locale): RefusalInterface {
  const { refused: code, details } = refusal;
  const shown = Object.assign(new (typeOf(refusal))(), details, wordsOf(code, locale), { code });
  const field = details['field'];
  if (code === 'INVALID_INPUT' && typeof field === 'string') shown.message = `${shown.message}: ${field}`;
  return shown;
}

export function wordsOf(code: RefusalCode, locale: Locale): { message: string; nextStep: string } {
  const { zh, en, nextStepZh, nextStepEn } = refusalWordings[code];
  return locale === 'en' ? { message: en, nextStep: nextStepEn } : { message: zh, nextStep: nextStepZh };
}

/** A union of an answer and the refusals that may stand in its place; one that has no type of its own here is `Refused`. */
export function answerOr<Answer extends Type<unknown>>(
  answer: Answer,
  name: string,
  description: string,
  refusals: readonly Type<RefusalInterface>[] = [],
) {
  return createUnionType({
    name,
    description,
    types: () => [answer, ...refusals, Refused] as const,
    resolveType: (value: object) => {
      if (!(value instanceof RefusalInterface)) return answer;
      return refusals.find((refusal) => value instanceof refusal) ?? Refused;
    },
  });
}
