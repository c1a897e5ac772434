import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AmountScalar, FenScalar, LocalDateScalar, PointsScalar } from '../graphql/scalars';

export const assets = { POINTS: 'POINTS', FEN: 'FEN' } as const;
registerEnumType(assets, { name: 'Asset', description: 'What an amount counts: whole points, or fen (1/100 yuan).' });

@ObjectType({ description: 'From one account to another.' })
export class Leg {
  @Field(() => String, { description: 'For example wallet:M001, issuer:FUND, budget:care, clearing:S01.' })
  from: string;

  @Field(() => String)
  to: string;

  @Field(() => assets)
  asset: 'POINTS' | 'FEN';

  @Field(() => AmountScalar, { description: 'More than 0.' })
  amount: number;

  @Field(() => AmountScalar)
  fromBalanceAfter: number;

  @Field(() => AmountScalar)
  toBalanceAfter: number;
}

@ObjectType({ description: 'Points put into a lot (+) or taken from it (−).' })
export class LotMovement {
  @Field(() => String)
  lotId: string;

  @Field(() => String, { description: 'The account that holds the lot.' })
  holder: string;

  @Field(() => String, { description: 'A merchant number, or FUND.' })
  issuer: string;

  @Field(() => LocalDateScalar)
  expiresOn: string;

  @Field(() => PointsScalar)
  changePoints: number;
}

@ObjectType({
  description: 'What an issuer came to owe for its points taken at another shop; negative where a refund took it back.',
})
export class Obligation {
  @Field(() => String)
  issuer: string;

  @Field(() => String, { description: 'The shop that took the points.' })
  acceptor: string;

  @Field(() => PointsScalar)
  points: number;

  @Field(() => FenScalar, { description: 'receivableFen and donationFen together.' })
  owedFen: number;

  @Field(() => FenScalar, { description: 'What the acceptor gets.' })
  receivableFen: number;

  @Field(() => FenScalar, { description: 'What goes to the fund’s reserve.' })
  donationFen: number;

  @Field(() => FenScalar, { description: 'What the acceptor gives up; a memo.' })
  concessionFen: number;
}

@ObjectType({ description: 'The batch of journals this one was written in, sealed over the batch before.' })
export class ChainPosition {
  @Field(() => Int)
  batchNo: number;

  @Field(() => Int)
  firstSequence: number;

  @Field(() => Int)
  lastSequence: number;

  @Field(() => String, { description: 'SHA-256, hexadecimal.' })
  hash: string;

  @Field(() => String)
  previousHash: string;
}

@ObjectType({ description: 'All transfers of one command: history, never changed.' })
export class Journal {
  @Field(() => Int, { description: 'Without gaps, from 1.' })
  sequence: number;

  @Field(() => String, {
    description:
      'What was done: opening_lot, fund_income, fund_expense, allocate, approve, grant, checkout, refund, gift, donate, expire, cut. There may be more one day.',
  })
  kind: string;

  @Field(() => String)
  commandId: string;

  @Field(() => String, { description: 'Who did it, for example person:lin or system:clearing.' })
  actor: string;

  @Field(() => String)
  policyVersion: string;

  @Field(() => String, { description: 'In words, for the person whose points they are.' })
  reason: string;

  @Field(() => GraphQLISODateTime, { description: 'Business time.' })
  occurredAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  postedAt: Date;

  @Field(() => Int, { nullable: true, description: 'The journal this one takes back, in part or whole.' })
  reversesSequence: number | null;
}

@ObjectType()
export class JournalPage {
  @Field(() => [Journal])
  journals: Journal[];

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}
