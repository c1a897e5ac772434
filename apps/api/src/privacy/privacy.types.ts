import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  consentManners,
  consentPurposes,
  readingPurposes,
  sealedFieldNames,
  type AccessRow,
  type ConsentManner,
  type ConsentName,
  type ConsentRow,
  type CorrectableField,
  type Correction,
  type DeletionRow,
  type ReadingPurpose,
  type ReadingRow,
  type SealedField,
} from '@youhui/privacy';
import { answerOr } from '../graphql/refusals';

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Each in Name]: Each };
export const consentNames = named<ConsentName>(consentPurposes.map(({ purpose }) => purpose));
export const manners = named<ConsentManner>(consentManners);
export const reasons = named<ReadingPurpose>(readingPurposes);
export const sealed = named<SealedField>(sealedFieldNames);
export const correctable = named<CorrectableField>(['display_name', 'category', 'household_no']);
registerEnumType(consentNames, { name: 'ConsentName', description: 'What a consent is for.' });
registerEnumType(manners, { name: 'ConsentManner', description: 'On a screen, on paper, or read out to them.' });
registerEnumType(reasons, { name: 'ReadingPurpose', description: 'Why somebody at the desk reads sealed data.' });
registerEnumType(sealed, { name: 'SealedField', description: 'What is kept sealed of a member.' });
registerEnumType(correctable, { name: 'CorrectableField', description: 'What a member may have put right.' });

@ObjectType({ description: 'Something members are asked to agree to. Refusing it refuses no service.' })
export class ConsentPurpose {
  @Field(() => consentNames)
  purpose: ConsentName;

  @Field(() => Int, { description: 'Of the text; a consent names the version that was shown.' })
  version: number;

  @Field(() => Boolean, { description: 'Asked for apart from everything else.' })
  sensitive: boolean;

  @Field(() => String, { description: 'In the language of the Accept-Language header, like the text.' })
  title: string;

  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'A consent given or withdrawn. Rows stay: the latest of a purpose counts.' })
export class Consent implements Omit<ConsentRow, 'consentNo'> {
  @Field(() => consentNames)
  purpose: ConsentName;

  @Field(() => Int)
  version: number;

  @Field(() => Boolean)
  given: boolean;

  @Field(() => manners)
  manner: ConsentManner;

  @Field(() => GraphQLISODateTime)
  statedAt: Date;

  @Field(() => String, { description: 'Who entered it: the member, or who helped them at the desk.' })
  statedBy: string;
}

@ObjectType({ description: 'Something of a member that is, or was, to be put right.' })
export class MemberCorrection implements Correction {
  @Field(() => String)
  correctionId: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => correctable)
  field: CorrectableField;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;

  @Field(() => GraphQLISODateTime)
  requestedAt: Date;

  @Field(() => String)
  requestedBy: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Null while nobody has decided.' })
  accepted: boolean | null;
}

@ObjectType({ description: 'That somebody at the desk read sealed data of a member.' })
export class PersonalDataReading implements Omit<ReadingRow, 'readingId' | 'memberNo' | 'accessId'> {
  @Field(() => GraphQLISODateTime)
  readAt: Date;

  @Field(() => String)
  readBy: string;

  @Field(() => [sealed])
  fields: SealedField[];

  @Field(() => reasons)
  purpose: ReadingPurpose;
}

@ObjectType({ description: 'A wish to leave for good. It is carried out at dueAt and may be taken back until then.' })
export class MemberDeletion implements DeletionRow {
  @Field(() => String)
  deletionId: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => GraphQLISODateTime)
  requestedAt: Date;

  @Field(() => String)
  requestedBy: string;

  @Field(() => GraphQLISODateTime)
  dueAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  cancelledAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  doneAt: Date | null;
}

@ObjectType({ description: 'A request to read a minor’s data or a care note, which a second person decides.' })
export class PersonalDataAccess implements AccessRow {
  @Field(() => String)
  accessId: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => reasons)
  purpose: ReadingPurpose;

  @Field(() => GraphQLISODateTime)
  requestedAt: Date;

  @Field(() => String)
  requestedBy: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy: string | null;

  @Field(() => Boolean, { nullable: true })
  granted: boolean | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: '24 hours after it was granted.' })
  until: Date | null;
}

@ObjectType({
  description: 'What a member may know, put right and take back. Lists are the latest first; 500 at most.',
})
export class MemberPrivacy {
  @Field(() => String)
  memberNo: string;

  @Field(() => [Consent])
  consents: Consent[];

  @Field(() => [MemberCorrection])
  corrections: MemberCorrection[];

  @Field(() => [PersonalDataReading], { description: 'Who read the sealed data.' })
  readings: PersonalDataReading[];

  @Field(() => MemberDeletion, { nullable: true })
  deletion: MemberDeletion | null;

  @Field(() => [sealed], { description: 'Which sealed fields hold something; readPrivateData opens them.' })
  sealedFields: SealedField[];

  @Field(() => PersonalDataAccess, { nullable: true, description: 'What lets you read now.' })
  access: PersonalDataAccess | null;
}

@ObjectType({ description: 'What waits for the desk, the oldest first; 100 of each at most.' })
export class PrivacyDesk {
  @Field(() => [PersonalDataAccess])
  accesses: PersonalDataAccess[];

  @Field(() => [MemberCorrection])
  corrections: MemberCorrection[];

  @Field(() => [MemberDeletion])
  deletions: MemberDeletion[];
}

@ObjectType({ description: 'What was sealed, by name.' })
export class PrivateDataKept {
  @Field(() => String)
  memberNo: string;

  @Field(() => [sealed])
  fields: SealedField[];
}

@ObjectType({ description: 'A part of everything kept about a member.' })
export class PersonalDataPart {
  @Field(() => String, { description: 'JSON in the format youhui-personal-data, version 1: docs/privacy.md.' })
  json: string;

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next part; null at the end.' })
  next: string | null;
}

export const ConsentResult = answerOr(
  Consent,
  'StateConsentResult',
  'The consent as it stands, or in this order: NOT_PERMITTED, INVALID_INPUT (purpose, version, manner), MEMBER_NOT_FOUND.',
);
export const KeepResult = answerOr(
  PrivateDataKept,
  'KeepPrivateDataResult',
  'What was sealed, or in this order: SEALING_OFF, NOT_PERMITTED, INVALID_INPUT (the field), MEMBER_NOT_FOUND, CONSENT_NEEDED.',
);
export const RequestAccessResult = answerOr(
  PersonalDataAccess,
  'RequestAccessResult',
  'The request, or in this order: NOT_PERMITTED, INVALID_INPUT (purpose), MEMBER_NOT_FOUND.',
);
export const DecideAccessResult = answerOr(
  PersonalDataAccess,
  'DecideAccessResult',
  'The request as decided, or in this order: NOT_PERMITTED, ACCESS_NOT_FOUND, SECOND_PERSON_REQUIRED, ALREADY_DECIDED.',
);
export const RequestCorrectionResult = answerOr(
  MemberCorrection,
  'RequestCorrectionResult',
  'The request, or in this order: SEALING_OFF, NOT_PERMITTED, INVALID_INPUT (field, value), MEMBER_NOT_FOUND, HOUSEHOLD_NOT_FOUND, INVALID_INPUT (field: one of it waits).',
);
export const DecideCorrectionResult = answerOr(
  MemberCorrection,
  'DecideCorrectionResult',
  'The correction as decided, or in this order: SEALING_OFF, NOT_PERMITTED, CORRECTION_NOT_FOUND, SECOND_PERSON_REQUIRED, ALREADY_DECIDED, MEMBER_NOT_FOUND, HOUSEHOLD_NOT_FOUND.',
);
export const RequestDeletionResult = answerOr(
  MemberDeletion,
  'RequestDeletionResult',
  'The wish, or in this order: NOT_PERMITTED, MEMBER_NOT_FOUND, ACCOUNT_FROZEN, LEAVES_AS_STAFF.',
);
export const CancelDeletionResult = answerOr(
  MemberDeletion,
  'CancelDeletionResult',
  'The wish taken back, or in this order: NOT_PERMITTED, DELETION_NOT_FOUND.',
);
export const PersonalDataResult = answerOr(
  PersonalDataPart,
  'PersonalDataResult',
  'The part, or in this order: NOT_PERMITTED, INVALID_INPUT (after), MEMBER_NOT_FOUND.',
);
