import { Field, Int, ObjectType } from '@nestjs/graphql';
import { answerOr } from '../graphql/refusals';
import { FenScalar, PointsScalar } from '../graphql/scalars';

@ObjectType({ description: 'A shop of the alliance with its terms.' })
export class Merchant {
  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  trade: string;

  @Field(() => Boolean, {
    description: 'A suspended shop takes no checkouts; its own points stay good at other shops.',
  })
  suspended: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The last day on which a shop that leaves takes points, YYYY-MM-DD; it issues none any more. Null while it stays.',
  })
  honoursUntil: string | null;

  @Field(() => Int, { description: 'What the fund pays this shop for fund points, in 1/10000 of their face value.' })
  settlementBps: number;

  @Field(() => PointsScalar, { description: 'The most of its own points this shop may have outstanding.' })
  issuingLimitPoints: number;

  @Field(() => FenScalar, { description: 'The bill that earns one point.' })
  earnFenPerPoint: number;

  @Field(() => PointsScalar, { description: 'Its own points in wallets now.' })
  outstandingPoints: number;
}

@ObjectType({ description: 'Whether a shop takes checkouts, as the command left it.' })
export class MerchantState {
  @Field(() => String)
  merchantNo: string;

  @Field(() => Boolean)
  suspended: boolean;
}

@ObjectType()
export class RegisteredMerchant {
  @Field(() => String)
  merchantNo: string;
}

export const RegisterMerchantResult = answerOr(
  RegisteredMerchant,
  'RegisterMerchantResult',
  'The shop’s number, or INVALID_INPUT, MERCHANT_EXISTS.',
);
export const SuspendMerchantResult = answerOr(
  MerchantState,
  'SuspendMerchantResult',
  'The shop, suspended, or in this order: MERCHANT_NOT_FOUND, CONFLICT_OF_INTEREST.',
);
export const ResumeMerchantResult = answerOr(
  MerchantState,
  'ResumeMerchantResult',
  'The shop, not suspended, or in this order: MERCHANT_NOT_FOUND, CONFLICT_OF_INTEREST.',
);
