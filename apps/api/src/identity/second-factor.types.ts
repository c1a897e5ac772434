import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { answerOr } from '../graphql/refusals';
import { Session } from './viewer.types';

@ObjectType({
  description: 'A second factor that is being set up. It counts once confirmSecondFactor was shown a code of it.',
})
export class BegunSecondFactor {
  @Field(() => String, { description: 'What the QR code for the authenticator holds. Shown only here.' })
  otpauthUri: string;

  @Field(() => String, { description: 'The same secret for typing: base32, SHA-1, six digits, thirty seconds.' })
  secret: string;

  @Field(() => GraphQLISODateTime, { description: 'Until when it can be confirmed: a quarter of an hour.' })
  until: Date;
}

@ObjectType({ description: 'Codes that let somebody in without the authenticator, each once.' })
export class RecoveryCodes {
  @Field(() => [String], { description: 'Ten. Shown only here; those before are worth nothing any more.' })
  recoveryCodes: readonly string[];
}

@ObjectType({ description: 'The second factor counts from now on.' })
export class ConfirmedSecondFactor {
  @Field(() => [String], { description: 'Ten, each lets in once without the authenticator. Shown only here.' })
  recoveryCodes: readonly string[];

  @Field(() => Session, { description: 'The session goes on under this token; the one before is worth nothing.' })
  session: Session;
}

@ObjectType({ description: 'Somebody who sets up a second factor anew at the next sign-in.' })
export class SecondFactorReset {
  @Field(() => String)
  login: string;
}

export const BeginSecondFactorResult = answerOr(
  BegunSecondFactor,
  'BeginSecondFactorResult',
  'The secret, or SECOND_FACTOR_OFF, TOO_MANY_TRIES, PASSWORD_WRONG, SECOND_FACTOR_SET.',
);
export const ConfirmSecondFactorResult = answerOr(
  ConfirmedSecondFactor,
  'ConfirmSecondFactorResult',
  'Recovery codes and the session’s new token, or SECOND_FACTOR_OFF, SECOND_FACTOR_SET, SECOND_FACTOR_NOT_BEGUN, SECOND_FACTOR_WRONG, NOT_SIGNED_IN.',
);
export const RenewRecoveryCodesResult = answerOr(
  RecoveryCodes,
  'RenewRecoveryCodesResult',
  'Ten codes, or SECOND_FACTOR_OFF, SECOND_FACTOR_NOT_SET, SECOND_FACTOR_WRONG, TOO_MANY_TRIES.',
);
export const RemoveSecondFactorResult = answerOr(
  Session,
  'RemoveSecondFactorResult',
  'The session under its new token, or SECOND_FACTOR_OFF, SECOND_FACTOR_NOT_SET, TOO_MANY_TRIES, PASSWORD_WRONG, SECOND_FACTOR_WRONG, NOT_SIGNED_IN.',
);
export const ResetSecondFactorResult = answerOr(
  SecondFactorReset,
  'ResetSecondFactorResult',
  'Whose it was, or OWN_ACCOUNT, INVALID_INPUT (reason, login), CONFLICT_OF_INTEREST, SECOND_FACTOR_NOT_SET.',
);
export const ChangePasswordResult = answerOr(
  Session,
  'ChangePasswordResult',
  'The session under its new token, or INVALID_INPUT, TOO_MANY_TRIES, PASSWORD_WRONG, NOT_SIGNED_IN.',
);
