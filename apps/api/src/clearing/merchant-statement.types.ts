import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { StatementKind, StatementLine as Line, StatementRole } from '@youhui/clearing';
import { FenScalar, LocalDateScalar, PointsScalar } from '../graphql/scalars';
import { positionStatuses } from './cycle.types';

export const statementRoles = { ACCEPTED: 'accepted', USED_ELSEWHERE: 'used_elsewhere' } as const satisfies Record<
  string,
  StatementRole
>;
registerEnumType(statementRoles, {
  name: 'StatementRole',
  valuesMap: {
    ACCEPTED: { description: 'The shop took points of the fund or of another shop.' },
    USED_ELSEWHERE: { description: 'Another shop took points that this shop had issued.' },
  },
});

export const statementKinds = { SALE: 'sale', REFUND: 'refund' } as const satisfies Record<string, StatementKind>;
registerEnumType(statementKinds, {
  name: 'StatementKind',
  valuesMap: {
    SALE: { description: 'Points were redeemed.' },
    REFUND: { description: 'Some were taken back: points and amounts are negative.' },
  },
});

@ObjectType({ description: 'One issuer’s points in one sale or refund, and what follows from them for the shop.' })
export class StatementLine implements Line {
  @Field(() => Int, { description: 'The journal that booked it.' })
  sequence: number;

  @Field(() => GraphQLISODateTime, { name: 'at' })
  occurredAt: Date;

  @Field(() => String, { description: 'The sale; on the line of a refund, the sale that was taken back.' })
  checkoutId: string;

  @Field(() => statementKinds)
  kind: StatementKind;

  @Field(() => statementRoles)
  role: StatementRole;

  @Field(() => String, { description: 'Who issued the points: a merchant number, or FUND.' })
  issuer: string;

  @Field(() => String)
  issuerName: string;

  @Field(() => String, { description: 'Who took them.' })
  acceptor: string;

  @Field(() => String)
  acceptorName: string;

  @Field(() => PointsScalar)
  points: number;

  @Field(() => FenScalar, { description: 'What the points took off the customer’s bill.' })
  faceFen: number;

  @Field(() => Int, { description: 'Of the face value, in 1/10000, what the shop that took the points gets.' })
  rateBps: number;

  @Field(() => FenScalar, { description: 'Fund points: the rest of the face value, given up by the shop.' })
  concessionFen: number;

  @Field(() => FenScalar, { description: 'Another shop’s points: the rest, donated to the fund’s reserve.' })
  donationFen: number;

  @Field(() => FenScalar, { description: 'Into the shop’s position: to get (+) or to pay (−).' })
  netFen: number;
}

@ObjectType({
  description:
    'All lines of the cycle together, whatever is filtered. The four parts and their sum are those of the shop’s position, to the fen.',
})
export class StatementSums {
  @Field(() => Int)
  lines: number;

  @Field(() => PointsScalar, { description: 'Other issuers’ points taken here, refunds taken off.' })
  acceptedPoints: number;

  @Field(() => PointsScalar, { description: 'Own points taken by other shops, refunds taken off.' })
  usedElsewherePoints: number;

  @Field(() => FenScalar)
  concessionFen: number;

  @Field(() => FenScalar, { description: 'Of what was taken here, and of own points taken elsewhere.' })
  donationFen: number;

  @Field(() => FenScalar)
  carriedInFen: number;

  @Field(() => FenScalar)
  fundFen: number;

  @Field(() => FenScalar)
  interchangeReceivableFen: number;

  @Field(() => FenScalar)
  interchangePayableFen: number;

  @Field(() => FenScalar)
  netFen: number;
}

@ObjectType({ description: 'A shop’s statement of a cycle: every line with why, newest first.' })
export class MerchantStatement {
  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  cycle: string;

  @Field(() => [StatementLine])
  lines: StatementLine[];

  @Field(() => StatementSums)
  sums: StatementSums;

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}

@ObjectType({ description: 'What the end of the open cycle would bring a shop if it came now.' })
export class MerchantPayout {
  @Field(() => String)
  cycle: string;

  @Field(() => LocalDateScalar, { description: 'The last day of the open cycle; the cut follows by itself.' })
  endsOn: string;

  @Field(() => FenScalar)
  netFen: number;

  @Field(() => FenScalar, { description: 'Less than this, either way, is carried into the next cycle.' })
  carryBelowFen: number;

  @Field(() => positionStatuses)
  status: 'pay' | 'collect' | 'carried' | 'zero';
}
