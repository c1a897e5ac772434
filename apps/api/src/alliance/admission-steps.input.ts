import { Field, InputType, Int } from '@nestjs/graphql';
import { CommandIdScalar, FenScalar, PointsScalar } from '../graphql/scalars';

@InputType({ isAbstract: true })
abstract class AdmissionStepInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String)
  applicationNo: string;
}

@InputType()
export class CheckPapersInput extends AdmissionStepInput {
  @Field(() => String, { description: 'Which papers were looked at: 1–200 characters, no numbers of persons.' })
  papers: string;
}

@InputType()
export class PostNoticeInput extends AdmissionStepInput {}

@InputType()
export class HandPlaqueInput extends AdmissionStepInput {}

@InputType()
export class RecordVisitInput extends AdmissionStepInput {
  @Field(() => String, { description: 'What was seen: 1–200 characters.' })
  note: string;
}

@InputType()
export class SignAgreementInput extends AdmissionStepInput {
  @Field(() => String, {
    description: '1–64 characters without commas, quotes and control characters; no space at either end; not FUND.',
  })
  merchantNo: string;

  @Field(() => Int, { description: 'What the fund pays for fund points, 0–10000 of 10000.' })
  settlementBps: number;

  @Field(() => PointsScalar, { description: 'The most own points outstanding; 0 or more.' })
  issuingLimitPoints: number;

  @Field(() => FenScalar, { description: 'The bill that earns one point; at least 1.' })
  earnFenPerPoint: number;
}

@InputType()
export class EndApplicationInput extends AdmissionStepInput {
  @Field(() => String, { description: 'Why: 1–200 characters.' })
  because: string;
}
