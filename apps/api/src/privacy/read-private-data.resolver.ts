import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { ReadPrivateData, type ReadingPurpose, type SealedField } from '@youhui/privacy';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { reasons, sealed } from './privacy.types';
import { type PrivateMemberData, ReadResult } from './private-member-data.types';

@InputType()
export class ReadPrivateDataInput {
  @Field(() => String)
  memberNo: string;

  @Field(() => [sealed])
  fields: SealedField[];

  @Field(() => reasons)
  purpose: ReadingPurpose;
}

@Resolver()
export class ReadPrivateDataResolver {
  constructor(private readonly useCase: ReadPrivateData) {}

  @Requires('member:manage')
  @Mutation(() => ReadResult, {
    description: 'Opens sealed data for a purpose. A mutation, because who read what, when and why is noted for ever.',
  })
  readPrivateData(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReadPrivateDataInput,
  ): Promise<PrivateMemberData | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
