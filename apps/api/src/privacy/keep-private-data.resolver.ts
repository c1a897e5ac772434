import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { KeepPrivateData, sealedFieldNames, type KeepPrivateDataOrder } from '@youhui/privacy';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { KeepResult, type PrivateDataKept } from './privacy.types';

@InputType()
export class KeepPrivateDataInput {
  @Field(() => String)
  memberNo: string;

  @Field(() => String, { nullable: true, description: 'A mobile number of the mainland.' })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  guardianName?: string | null;

  @Field(() => String, { nullable: true })
  guardianPhone?: string | null;

  @Field(() => String, { nullable: true, description: '1–200 characters.' })
  careNote?: string | null;
}

@Resolver()
export class KeepPrivateDataResolver {
  constructor(private readonly useCase: KeepPrivateData) {}

  @Requires('member:manage')
  @Mutation(() => KeepResult, {
    description:
      'Seals what the desk needs of a member; each field needs its consent. An empty text empties one, what is absent stays.',
  })
  keepPrivateData(
    @Ctx() ctx: RequestContext,
    @Args('input') input: KeepPrivateDataInput,
  ): Promise<PrivateDataKept | Refusal> {
    return this.useCase.execute(ctx, { memberNo: input.memberNo, fields: fieldsOf(input) }) as Promise<
      PrivateDataKept | Refusal
    >;
  }
}

/** What was named: a text to keep, or nothing to stand there. */
const fieldsOf = (input: KeepPrivateDataInput): KeepPrivateDataOrder['fields'] =>
  Object.fromEntries(
    sealedFieldNames.flatMap((field) => (input[field] === undefined ? [] : [[field, input[field] || null]])),
  );
