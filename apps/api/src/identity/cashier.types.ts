import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { answerOr } from '../graphql/refusals';

@ObjectType({ description: 'Somebody who stands at a shop’s tills: a cashier or an owner.' })
export class Cashier {
  @Field(() => String)
  login: string;

  @Field(() => String)
  displayName: string;

  @Field(() => Boolean, { description: 'Without a PIN nobody opens a shift at a paired till.' })
  hasPin: boolean;
}

@ObjectType({ description: 'Whose PIN was set, and when.' })
export class CashierPinSet {
  @Field(() => String)
  login: string;

  @Field(() => GraphQLISODateTime)
  setAt: Date;
}

export const SetCashierPinResult = answerOr(
  CashierPinSet,
  'SetCashierPinResult',
  'Whose PIN was set, or in this order: NOT_PERMITTED, INVALID_INPUT with login (nobody who stands at tills) or pin.',
);
