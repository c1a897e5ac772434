import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import type { ApiKey as Kept, NewApiKey } from '@youhui/identity';
import { answerOr } from '../graphql/refusals';

@ObjectType({ description: 'By which a program calls. What it may do never changes; its token is not shown again.' })
export class ApiKey implements Kept {
  @Field(() => Int, { description: 'The books call who holds it key: and this number.' })
  keyNo: number;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'Permissions, as fields of this schema ask for them.' })
  scopes: readonly string[];

  @Field(() => String, { nullable: true, description: 'The shop it acts for, and no other.' })
  merchantNo: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => String)
  createdBy: string;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;

  @Field(() => Int, { nullable: true, description: 'The key that it takes over from.' })
  replaces: number | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'From when it counts for nothing, if it was revoked or replaced; of a replaced key this lies 24 hours after.',
  })
  endedAt: Date | null;

  @Field(() => String, { nullable: true })
  endedBy: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'To within five minutes.' })
  lastUsedAt: Date | null;
}

@ObjectType('NewApiKey', { description: 'A key that was just made.' })
export class MadeApiKey implements NewApiKey {
  @Field(() => String, {
    description: 'Send as `Authorization: Bearer <token>`. Shown only here: keep it where passwords are kept.',
  })
  token: string;

  @Field(() => ApiKey)
  key: ApiKey;
}

export const CreateApiKeyResult = answerOr(
  MadeApiKey,
  'CreateApiKeyResult',
  'The key, or INVALID_INPUT (name, merchantNo, scopes, days), NOT_PERMITTED (another’s shop), API_KEY_LIMIT_REACHED, MERCHANT_NOT_FOUND.',
);

export const RotateApiKeyResult = answerOr(
  MadeApiKey,
  'RotateApiKeyResult',
  'The new key, or INVALID_INPUT (days), API_KEY_NOT_FOUND, API_KEY_ENDED.',
);

export const RevokeApiKeyResult = answerOr(ApiKey, 'RevokeApiKeyResult', 'The key, or API_KEY_NOT_FOUND.');
