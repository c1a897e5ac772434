import { Field, ObjectType } from '@nestjs/graphql';
import { PointsScalar } from '../graphql/scalars';

@ObjectType({
  description:
    'All movements of one issuer’s points since the books began: opening + issued − redeemed − cancelled = outstanding.',
})
export class IssuerMovements {
  @Field(() => String, { description: 'A merchant number, or FUND.' })
  issuer: string;

  @Field(() => PointsScalar, { description: 'Brought in from before the books began.' })
  openingPoints: number;

  @Field(() => PointsScalar, { description: 'Earned at the shop’s till; for the fund, awarded from budgets.' })
  issuedPoints: number;

  @Field(() => PointsScalar, { description: 'Taken at tills, less what refunds returned.' })
  redeemedPoints: number;

  @Field(() => PointsScalar, { description: 'Earned points that refunds took back.' })
  cancelledPoints: number;

  @Field(() => PointsScalar, { description: 'Expired or donated into the care pool, ever. They stay outstanding.' })
  movedToCarePoints: number;

  @Field(() => PointsScalar, { description: 'In wallets now, expired but not yet moved included.' })
  heldByMembersPoints: number;

  @Field(() => PointsScalar, { description: 'In the care pool now.' })
  heldByCarePoolPoints: number;

  @Field(() => PointsScalar, {
    description: 'Held by members and by the care pool together: what the issuer stands for.',
  })
  outstandingPoints: number;
}
