import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import type { DeviceRow, RegisteredDevice as Registered } from '@youhui/community';
import { answerOr } from '../graphql/refusals';

@ObjectType({ description: 'A phone that makes payment codes for a member.' })
export class PaymentDevice implements Omit<DeviceRow, 'helperNo'> {
  @Field(() => Int, { description: 'Seven digits of every code it makes.' })
  deviceNo: number;

  @Field(() => String)
  memberNo: string;

  @Field(() => String)
  name: string;

  @Field(() => GraphQLISODateTime)
  registeredAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when its codes are worthless.' })
  revokedAt: Date | null;
}

@ObjectType({
  description:
    'What a phone needs to make codes without a network: prefix (2 digits), device number (7), one-time digits (8), check digit of Luhn. The one-time digits are the first 64 bits of HMAC-SHA256(secret, the number of the half minute since 1970 as 8 bytes, the highest first) modulo 10^8.',
})
export class RegisteredDevice implements Registered {
  @Field(() => Int)
  deviceNo: number;

  @Field(() => String, { description: '20 bytes as base64url. Shown only here: keep it on the device.' })
  secret: string;

  @Field(() => String, { description: 'The two digits that codes of this installation begin with.' })
  codePrefix: string;

  @Field(() => GraphQLISODateTime, { description: 'By which a device whose clock is wrong makes right codes.' })
  serverTime: Date;
}

export const RegisterDeviceResult = answerOr(
  RegisteredDevice,
  'RegisterDeviceResult',
  'The device, or INVALID_INPUT (name), NOT_PERMITTED (you are no member), HELP_NOT_FOUND, DEVICE_LIMIT_REACHED.',
);

export const RevokeDeviceResult = answerOr(PaymentDevice, 'RevokeDeviceResult', 'The device, or DEVICE_NOT_FOUND.');
