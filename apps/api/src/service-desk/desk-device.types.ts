import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import type { DeskDevice as Kept, PinChoiceOpened } from '@youhui/identity';
import { answerOr } from '../graphql/refusals';

@ObjectType({ description: 'A browser at a service desk at which members sign in with card and PIN.' })
export class DeskDevice implements Kept {
  @Field(() => Int)
  deviceNo: number;

  @Field(() => String)
  name: string;

  @Field(() => GraphQLISODateTime)
  madeAt: Date;

  @Field(() => String)
  madeBy: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When a member last signed in or chose a PIN there.',
  })
  lastUsedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it is none any more.' })
  revokedAt: Date | null;

  @Field(() => String, { nullable: true })
  revokedBy: string | null;
}

@ObjectType({ description: 'A member may choose a PIN at a device now.' })
export class PinChoice implements PinChoiceOpened {
  @Field(() => Int)
  deviceNo: number;

  @Field(() => String)
  memberNo: string;

  @Field(() => GraphQLISODateTime)
  until: Date;
}

@ObjectType({ description: 'For whom the desk has opened the choice of a PIN at this device.' })
export class WaitingPinChoice {
  @Field(() => String, { description: 'The first character of the name and asterisks.' })
  maskedName: string;

  @Field(() => GraphQLISODateTime)
  until: Date;
}

@ObjectType({ description: 'The self-service desk that the calling browser is.' })
export class ThisDeskDevice {
  @Field(() => String)
  name: string;

  @Field(() => String)
  communityName: string;

  @Field(() => WaitingPinChoice, { nullable: true })
  pinChoice: WaitingPinChoice | null;
}

export const MakeDeskDeviceResult = answerOr(
  DeskDevice,
  'MakeDeskDeviceResult',
  'The device, or INVALID_INPUT (name), DESK_DEVICE_LIMIT_REACHED.',
);

export const RevokeDeskDeviceResult = answerOr(
  DeskDevice,
  'RevokeDeskDeviceResult',
  'The device, or DESK_DEVICE_NOT_FOUND.',
);

export const OpenPinChoiceResult = answerOr(
  PinChoice,
  'OpenPinChoiceResult',
  'The choice, or MEMBER_NOT_FOUND, CONFLICT_OF_INTEREST, DESK_DEVICE_NOT_FOUND.',
);
