import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ExpenseClass, IncomeClass, Purpose } from '@youhui/fund';
import { answerOr, CoverageExceeded, PurposeOverspent, ReserveCommitted } from '../graphql/refusals';
import { FenScalar, PointsScalar } from '../graphql/scalars';

export const fundPurposes = {
  REDEMPTION_RESERVE: 'redemption_reserve',
  CARE: 'care',
  RENEWAL: 'renewal',
  UNRESTRICTED: 'unrestricted',
} as const satisfies Record<string, Purpose>;
registerEnumType(fundPurposes, {
  name: 'FundPurpose',
  description: 'What money of the fund is for.',
  valuesMap: { REDEMPTION_RESERVE: { description: 'Covers the fund’s points: without it none are allocated.' } },
});

export const fundIncomeClasses = {
  DONATION: 'donation',
  GOVERNMENT_GRANT: 'government_grant',
  SERVICE: 'service',
  OTHER: 'other',
} as const satisfies Record<string, IncomeClass>;
registerEnumType(fundIncomeClasses, { name: 'FundIncomeClass', description: 'Where money of the fund came from.' });

export const fundExpenseClasses = {
  PROGRAMME_COST: 'programme_cost',
  ADMINISTRATION: 'administration',
  FUND_RAISING: 'fund_raising',
  OTHER: 'other',
} as const satisfies Record<string, ExpenseClass>;
registerEnumType(fundExpenseClasses, { name: 'FundExpenseClass', description: 'What money of the fund was spent on.' });

@ObjectType({ description: 'How far the redemption reserve covers the fund’s points.' })
export class Coverage {
  @Field(() => FenScalar)
  reserveFen: number;

  @Field(() => PointsScalar, { description: 'Fund points in wallets and the care pool.' })
  outstandingPoints: number;

  @Field(() => PointsScalar, { description: 'Allocated to programmes, not yet awarded.' })
  budgetPoints: number;

  @Field(() => FenScalar, { description: 'What the fund owes shops since the last cut.' })
  uncutDebtFen: number;

  @Field(() => PointsScalar, { description: 'What may still be allocated; below zero when the reserve is short.' })
  headroomPoints: number;

  @Field(() => Boolean)
  covered: boolean;
}

@ObjectType({ description: 'Fund points given to a programme.' })
export class Allocation {
  @Field(() => String)
  programme: string;

  @Field(() => PointsScalar)
  points: number;

  @Field(() => PointsScalar, { description: 'What the programme has left after waiting awards were granted.' })
  budgetPoints: number;

  @Field(() => Int, { description: 'Waiting awards that this allocation granted.' })
  grantedAwards: number;

  @Field(() => Int, { description: 'Of the journal.' })
  sequence: number;
}

@ObjectType({ description: 'Money the fund received.' })
export class FundReceipt {
  @Field(() => fundPurposes)
  purpose: Purpose;

  @Field(() => FenScalar)
  amountFen: number;

  @Field(() => FenScalar, { description: 'What the purpose has now.' })
  balanceFen: number;

  @Field(() => Int, { description: 'Of the journal.' })
  sequence: number;
}

@ObjectType({ description: 'Money the fund paid out.' })
export class FundExpense {
  @Field(() => fundPurposes)
  purpose: Purpose;

  @Field(() => FenScalar)
  amountFen: number;

  @Field(() => FenScalar, { description: 'What the purpose has left.' })
  balanceFen: number;

  @Field(() => Int, { description: 'Of the journal.' })
  sequence: number;
}

@ObjectType({ description: 'A purpose of the fund and its money.' })
export class FundPurposeBalance {
  @Field(() => fundPurposes)
  purpose: Purpose;

  @Field(() => FenScalar, { description: 'Income less expense; below zero when more was spent than came in.' })
  leftFen: number;
}

export const AllocatePointsResult = answerOr(
  Allocation,
  'AllocatePointsResult',
  'The allocation, or in this order: PROGRAMME_INVALID, INVALID_INPUT, COVERAGE_EXCEEDED.',
  [CoverageExceeded],
);
export const RecordFundIncomeResult = answerOr(
  FundReceipt,
  'RecordFundIncomeResult',
  'The receipt, or in this order: INVALID_INPUT, AMOUNT_TOO_LARGE.',
);
export const RecordFundExpenseResult = answerOr(
  FundExpense,
  'RecordFundExpenseResult',
  'The expense, or in this order: INVALID_INPUT, PURPOSE_OVERSPENT, COVERAGE_EXCEEDED (of the reserve only, as ReserveCommitted), AMOUNT_TOO_LARGE.',
  [PurposeOverspent, ReserveCommitted],
);
