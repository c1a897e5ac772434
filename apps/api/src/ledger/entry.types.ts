import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { AmountScalar } from '../graphql/scalars';
import { assets } from './journal.types';

@ObjectType({ description: 'One account’s side of a transfer.' })
export class Entry {
  @Field(() => Int, { description: 'Of the journal.' })
  sequence: number;

  @Field(() => Int, { description: 'The account’s own count of its entries, without gaps, from 1.' })
  accountVersion: number;

  @Field(() => String, { description: 'As of the journal.' })
  kind: string;

  @Field(() => String, { description: 'As of the journal.' })
  reason: string;

  @Field(() => assets)
  asset: 'POINTS' | 'FEN';

  @Field(() => AmountScalar, { description: 'What came in (+) or went out (−).' })
  amount: number;

  @Field(() => AmountScalar, { description: 'The account’s balance right after.' })
  balanceAfter: number;

  @Field(() => GraphQLISODateTime, { description: 'Business time.' })
  occurredAt: Date;
}

@ObjectType()
export class EntryPage {
  @Field(() => [Entry])
  entries: Entry[];

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}
