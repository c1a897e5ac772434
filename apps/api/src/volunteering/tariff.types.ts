import { Field, ObjectType } from '@nestjs/graphql';
import { answerOr, BudgetExhausted } from '../graphql/refusals';
import { PointsScalar } from '../graphql/scalars';

@ObjectType({ description: 'The fixed points that the policy in force has for an act.' })
export class Tariff {
  @Field(() => String, { description: 'What grantTariff calls it.' })
  name: string;

  @Field(() => PointsScalar)
  points: number;
}

@ObjectType({ description: 'Fixed points awarded for an act.' })
export class GrantedTariff {
  @Field(() => String)
  memberNo: string;

  @Field(() => String)
  tariff: string;

  @Field(() => PointsScalar, { description: 'What the tariff gave on that day.' })
  points: number;

  @Field(() => PointsScalar, { description: 'What the wallet holds right after.' })
  pointsAfter: number;
}

export const GrantTariffResult = answerOr(
  GrantedTariff,
  'GrantTariffResult',
  'The award, or in this order: PROGRAMME_INVALID, INVALID_INPUT (tariff), MEMBER_NOT_FOUND, ACCOUNT_FROZEN, SELF_REVIEW, BUDGET_EXHAUSTED.',
  [BudgetExhausted],
);
