import { Field, GraphQLISODateTime, ObjectType, registerEnumType } from '@nestjs/graphql';
import { stages } from '@youhui/alliance';
import { answerOr } from '../graphql/refusals';

const Stage = Object.fromEntries(stages.map((stage) => [stage, stage])) as { [Name in (typeof stages)[number]]: Name };
registerEnumType(Stage, {
  name: 'ApplicationStage',
  description: 'How far an application has come: the last step taken.',
  valuesMap: {
    applied: { description: 'The shop has asked to come in.' },
    papers_checked: { description: 'Its papers have been looked at.' },
    visited: { description: 'Somebody of the community has seen the shop.' },
    noticed: { description: 'The public may object until the notice is over.' },
    agreed: { description: 'The agreement is signed: the shop is in the alliance.' },
    plaque_given: { description: 'The plaque hangs.' },
    ended: { description: 'Withdrawn or turned down.' },
  },
});

@ObjectType({ description: 'A shop on its way into the alliance.' })
export class MerchantApplication {
  @Field(() => String)
  applicationNo: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  trade: string;

  @Field(() => String)
  address: string;

  @Field(() => Stage)
  stage: keyof typeof Stage;

  @Field(() => GraphQLISODateTime)
  appliedAt: Date;

  @Field(() => String, { nullable: true, description: 'Which papers were looked at.' })
  papers: string | null;

  @Field(() => String, { nullable: true, description: 'What was seen at the shop.' })
  visitNote: string | null;

  @Field(() => String, { nullable: true, description: 'Who saw the shop; somebody else signs.' })
  visitedBy: string | null;

  @Field(() => String, { nullable: true, description: 'The last day of the public notice, YYYY-MM-DD.' })
  noticeUntil: string | null;

  @Field(() => String, { nullable: true, description: 'Its number in the alliance, once the agreement is signed.' })
  merchantNo: string | null;

  @Field(() => String, { nullable: true, description: 'What stands on its plaque.' })
  plaqueNo: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn or turned down.' })
  endedBecause: string | null;
}

@ObjectType()
export class MerchantApplicationPage {
  @Field(() => [MerchantApplication])
  applications: MerchantApplication[];

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}

@ObjectType({ description: 'How far the command has brought an application.' })
export class ApplicationStep {
  @Field(() => String)
  applicationNo: string;

  @Field(() => Stage)
  stage: keyof typeof Stage;
}

export const ApplyForAdmissionResult = answerOr(
  ApplicationStep,
  'ApplyForAdmissionResult',
  'The application with its number, or INVALID_INPUT.',
);
export const AdmissionStepResult = answerOr(
  ApplicationStep,
  'AdmissionStepResult',
  'The application, or INVALID_INPUT, APPLICATION_NOT_FOUND, STEP_OUT_OF_ORDER, CONFLICT_OF_INTEREST.',
);
export const SignAgreementResult = answerOr(
  ApplicationStep,
  'SignAgreementResult',
  'The application, or INVALID_INPUT, APPLICATION_NOT_FOUND, STEP_OUT_OF_ORDER, CONFLICT_OF_INTEREST, NOTICE_RUNNING, SECOND_PERSON_REQUIRED, MERCHANT_EXISTS.',
);

@ObjectType({ description: 'Whether a shop leaves, as the command left it.' })
export class ExitNotice {
  @Field(() => String)
  merchantNo: string;

  @Field(() => String, { nullable: true, description: 'The last day on which it takes points; null when it stays.' })
  honoursUntil: string | null;
}

export const GiveExitNoticeResult = answerOr(
  ExitNotice,
  'GiveExitNoticeResult',
  'The last day, or NOT_PERMITTED, INVALID_INPUT, MERCHANT_NOT_FOUND, EXIT_UNDER_WAY.',
);
export const WithdrawExitNoticeResult = answerOr(
  ExitNotice,
  'WithdrawExitNoticeResult',
  'The shop, staying, or NOT_PERMITTED, MERCHANT_NOT_FOUND, NO_EXIT_UNDER_WAY, MERCHANT_LEFT.',
);
