import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import type { HelpView } from '@youhui/community';
import { maskName } from '../community/mask-name';
import { answerOr } from '../graphql/refusals';
import { LocalDateScalar, PointsScalar } from '../graphql/scalars';

@ObjectType({ description: 'Somebody who helps a member as family, or is invited to.' })
export class FamilyHelper {
  @Field(() => String)
  helperNo: string;

  @Field(() => String, { description: 'Whom they help.' })
  memberNo: string;

  @Field(() => String, { description: 'What the member calls them, for example 女儿小红.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The masked name of who accepted; null while nobody has.' })
  maskedName: string | null;

  @Field(() => PointsScalar, { description: 'What they may use on one day. Refunds give nothing of it back.' })
  dayPoints: number;

  @Field(() => PointsScalar)
  usedTodayPoints: number;

  @Field(() => LocalDateScalar, { description: 'The last day on which it counts.' })
  lastDay: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when the invitation may be accepted; null once it is, or was taken back.',
  })
  invitationUntil: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  acceptedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it counts no more.' })
  endedAt: Date | null;
}

@ObjectType({ description: 'An invitation that was just made.' })
export class HelperInvited {
  @Field(() => String, {
    description: 'Eight digits to tell the helper, good for fifteen minutes and one person. Shown only here.',
  })
  invitation: string;

  @Field(() => FamilyHelper)
  helper: FamilyHelper;
}

@ObjectType({ description: 'What an invitation offers to whoever was told its digits.' })
export class HelpOffer {
  @Field(() => String, { description: 'Whom you would help.' })
  memberMaskedName: string;

  @Field(() => String, { description: 'What they call you.' })
  name: string;

  @Field(() => PointsScalar, { description: 'What you may use for them on one day.' })
  dayPoints: number;

  @Field(() => LocalDateScalar)
  lastDay: string;
}

@ObjectType({
  description:
    'A member whom you help as family: their wallet, history and cards are open to you, and registerDevice makes codes for them.',
})
export class HelpedMember extends HelpOffer {
  @Field(() => String)
  helperNo: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => PointsScalar)
  usedTodayPoints: number;

  @Field(() => PointsScalar, { description: 'What is left for today.' })
  leftTodayPoints: number;

  @Field(() => Int, { nullable: true, description: 'Your phone that makes codes for them, if one does.' })
  deviceNo: number | null;
}

export const helperShown = (help: HelpView): FamilyHelper => ({
  helperNo: help.helperNo,
  memberNo: help.memberNo,
  name: help.name,
  maskedName: help.helperMemberName === null ? null : maskName(help.helperMemberName),
  dayPoints: help.dayPoints,
  usedTodayPoints: help.usedTodayPoints,
  lastDay: help.lastDay,
  invitationUntil: help.invitationUntil,
  acceptedAt: help.acceptedAt,
  endedAt: help.endedAt,
});

export const offerShown = ({ memberName, name, dayPoints, lastDay }: HelpView): HelpOffer => ({
  memberMaskedName: maskName(memberName),
  name,
  dayPoints,
  lastDay,
});

export const helpedShown = (help: HelpView): HelpedMember => ({
  ...offerShown(help),
  helperNo: help.helperNo,
  memberNo: help.memberNo,
  usedTodayPoints: help.usedTodayPoints,
  leftTodayPoints: Math.max(0, help.dayPoints - help.usedTodayPoints),
  deviceNo: help.deviceNo,
});

const reading =
  'PHONE_SIGN_IN_OFF, NOT_PERMITTED (you are no member), TOO_MANY_TRIES, INVITATION_WRONG, OWN_INVITATION';

export const InviteHelperResult = answerOr(
  HelperInvited,
  'InviteHelperResult',
  'The invitation, or in this order: PHONE_SIGN_IN_OFF, NOT_PERMITTED, INVALID_INPUT (name, dayPoints, days), MEMBER_NOT_FOUND, CONFLICT_OF_INTEREST, TOO_MANY_HELPERS.',
);
export const HelpInvitationResult = answerOr(
  HelpOffer,
  'HelpInvitationResult',
  `What it offers, or in this order: ${reading}.`,
);
export const AcceptHelpResult = answerOr(
  HelpedMember,
  'AcceptHelpResult',
  `Whom you help now, or in this order: ${reading}, ALREADY_HELPS, TOO_MANY_HELPED.`,
);
export const EndHelpResult = answerOr(FamilyHelper, 'EndHelpResult', 'The help as it ended, or HELP_NOT_FOUND.');
