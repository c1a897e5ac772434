import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import type { CardRow } from '@youhui/community';
import { answerOr } from '../graphql/refusals';

@ObjectType({ description: 'A card, wristband or sticker that stands for a member at tills. It holds no points.' })
export class MemberCard implements Omit<CardRow, 'issuedBy' | 'blockedBy'> {
  @Field(() => String, { description: '16 digits, printed as they are and as barcode and QR code.' })
  cardNo: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => String, { nullable: true, description: 'The number of its chip, in hexadecimal digits.' })
  nfcId: string | null;

  @Field(() => GraphQLISODateTime)
  issuedAt: Date;

  @Field(() => String, { nullable: true, description: 'The card in whose place it was issued.' })
  replaces: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it is worthless.' })
  blockedAt: Date | null;
}

export const IssueCardResult = answerOr(
  MemberCard,
  'IssueCardResult',
  'The card, or INVALID_INPUT (nfcId; also one of a card that works), MEMBER_NOT_FOUND, CONFLICT_OF_INTEREST, CARD_LIMIT_REACHED.',
);

export const BlockCardResult = answerOr(
  MemberCard,
  'BlockCardResult',
  'The card, or in this order: CARD_NOT_FOUND, CONFLICT_OF_INTEREST.',
);

export const ReissueCardResult = answerOr(
  MemberCard,
  'ReissueCardResult',
  'The new card, or INVALID_INPUT (nfcId), CARD_NOT_FOUND, CONFLICT_OF_INTEREST, CARD_REPLACED, CARD_LIMIT_REACHED.',
);
