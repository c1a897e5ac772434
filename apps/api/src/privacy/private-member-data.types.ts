import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import type { SealedField } from '@youhui/privacy';
import { answerOr } from '../graphql/refusals';
import { sealed } from './privacy.types';

@ObjectType({ description: 'What stood in a sealed field before something else took its place.' })
export class EarlierPrivateText {
  @Field(() => sealed)
  field: SealedField;

  @Field(() => String)
  text: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was replaced.' })
  until: Date;
}

@ObjectType({ description: 'Sealed data that was opened, and noted as read. Null where nothing is kept or asked for.' })
export class PrivateMemberData {
  @Field(() => String)
  memberNo: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  guardianName: string | null;

  @Field(() => String, { nullable: true })
  guardianPhone: string | null;

  @Field(() => String, { nullable: true })
  careNote: string | null;

  @Field(() => [EarlierPrivateText], { description: 'Of the fields asked for, the latest first, 20 at most.' })
  earlier: readonly EarlierPrivateText[];
}

export const ReadResult = answerOr(
  PrivateMemberData,
  'ReadPrivateDataResult',
  'The data, or in this order: SEALING_OFF, NOT_PERMITTED, INVALID_INPUT (fields, purpose), MEMBER_NOT_FOUND, ACCESS_NEEDED.',
);
