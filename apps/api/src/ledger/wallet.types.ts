import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, PointsScalar } from '../graphql/scalars';

@ObjectType({
  description: 'Points of one issuer and one day of expiry in a wallet. What expires soonest is spent first.',
})
export class Lot {
  @Field(() => String)
  lotId: string;

  @Field(() => String, { description: 'A merchant number, or FUND.' })
  issuer: string;

  @Field(() => String)
  issuerName: string;

  @Field(() => LocalDateScalar, { description: 'The last day on which they can be spent.' })
  expiresOn: string;

  @Field(() => PointsScalar)
  remainingPoints: number;

  @Field(() => Int, { description: 'The journal that brought them.' })
  originSequence: number;

  @Field(() => String, { description: 'The terms they were given under.' })
  policyVersion: string;
}

@ObjectType()
export class LotPage {
  @Field(() => [Lot])
  lots: Lot[];

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}

@ObjectType()
export class HonouredPoints {
  @Field(() => String, { description: 'A merchant number, or FUND.' })
  issuer: string;

  @Field(() => String)
  issuerName: string;

  @Field(() => PointsScalar, { description: 'Above zero, whichever way they went.' })
  points: number;
}

@ObjectType({ description: 'One change of a wallet, with its reason.' })
export class HistoryLine {
  /** Whose account it is a line of, and where the points went or came from. */
  holder: string;
  counterAccount: string;
  /** The member whose wallet it is. */
  memberNo: string;

  @Field(() => Int, { description: 'Of the journal.' })
  sequence: number;

  @Field(() => String, {
    description: 'As of the journal; `received` for family helpers, where points were awarded for service.',
  })
  kind: string;

  @Field(() => String)
  reason: string;

  @Field(() => PointsScalar, { description: 'Below zero where points left the wallet.' })
  amountPoints: number;

  @Field(() => PointsScalar)
  balanceAfterPoints: number;

  @Field(() => GraphQLISODateTime)
  occurredAt: Date;
}

@ObjectType()
export class HistoryPage {
  @Field(() => [HistoryLine])
  lines: HistoryLine[];

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}
