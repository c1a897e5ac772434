import type { Type } from '@nestjs/common';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { RegisteredMerchant } from '../alliance/merchant.types';
import { Refund } from '../checkout/checkout.types';
import { MemberState, RegisteredHousehold, RegisteredMember } from '../community/member.types';
import { Allocation, FundExpense, FundReceipt } from '../fund/fund.types';
import {
  answerOr,
  BudgetExhausted,
  CoverageExceeded,
  DailyLimitExceeded,
  InsufficientPoints,
  PurposeOverspent,
  RedeemShareExceeded,
  Refused,
  ReserveCommitted,
} from '../graphql/refusals';
import { CommandIdScalar, FenScalar, PointsScalar } from '../graphql/scalars';
import { GrantedTariff } from '../volunteering/tariff.types';
import { BroughtInBalance, DonatedPoints, GivenPoints } from '../wallet/wallet-moves.types';

@ObjectType({ description: 'A sale of a list. The query checkouts has all of it.' })
export class CompletedCheckout {
  @Field(() => String)
  checkoutId: string;

  @Field(() => FenScalar, { description: 'What the points took off the bill.' })
  redeemFen: number;

  @Field(() => FenScalar, { description: 'What was left to pay in money.' })
  payFen: number;

  @Field(() => PointsScalar)
  earnedPoints: number;

  @Field(() => PointsScalar, { description: 'What the wallet held right after.' })
  pointsAfter: number;
}

@ObjectType({ description: 'A logged service of a list; it waits for a review.' })
export class RecordedService {
  @Field(() => String)
  serviceId: string;
}

@ObjectType({ description: 'A service that a list let stand.' })
export class ApprovedService {
  @Field(() => String)
  serviceId: string;

  @Field(() => PointsScalar)
  awardPoints: number;

  @Field(() => Boolean, { name: 'awardWaiting', description: 'True while the award waits for the programme’s budget.' })
  waiting: boolean;
}

@ObjectType({ description: 'A service that a list turned down.' })
export class RejectedService {
  @Field(() => String)
  serviceId: string;
}

const answers = [
  CompletedCheckout,
  Refund,
  RecordedService,
  ApprovedService,
  RejectedService,
  GrantedTariff,
  GivenPoints,
  DonatedPoints,
  BroughtInBalance,
  MemberState,
  RegisteredMember,
  RegisteredHousehold,
  RegisteredMerchant,
  FundReceipt,
  FundExpense,
  Allocation,
  InsufficientPoints,
  RedeemShareExceeded,
  DailyLimitExceeded,
  CoverageExceeded,
  ReserveCommitted,
  PurposeOverspent,
  BudgetExhausted,
  Refused,
] as const;

/** Values are made of these classes: see `answeredAs`. */
export const CommandAnswer = createUnionType({
  name: 'CommandAnswer',
  description: 'What the command’s own mutation answers, without the record it reads afterwards; or its refusals.',
  types: () => answers,
  resolveType: (value: object) => answers.find((type) => value instanceof type),
});

/** The answer as a value of its type, by which the union knows it. */
export const answeredAs = (type: Type<object>, answer: object): object =>
  Object.assign(Object.create(type.prototype as object) as object, answer);

@ObjectType({ description: 'What became of one command of the list.' })
export class CommandResult {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => CommandAnswer, {
    nullable: true,
    description:
      'Null only where something unexpected happened to this command: `errors` names its place in the list and says what is known. Send the list again: what was done is answered, not done twice.',
  })
  answer: object | null;
}

@ObjectType({ description: 'Every command of the list has been answered; each for itself.' })
export class SubmittedCommands {
  @Field(() => [CommandResult], { description: 'One per command, in the order of the list.' })
  results: CommandResult[];
}

export const SubmitCommandsResult = answerOr(
  SubmittedCommands,
  'SubmitCommandsResult',
  'The results, or INVALID_INPUT when the list has no command or more than 500: then nothing was done.',
);
