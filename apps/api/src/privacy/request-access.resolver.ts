import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { RequestAccess, type ReadingPurpose } from '@youhui/privacy';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { reasons, RequestAccessResult, type PersonalDataAccess } from './privacy.types';

@InputType()
export class RequestAccessInput {
  @Field(() => String)
  memberNo: string;

  @Field(() => reasons)
  purpose: ReadingPurpose;
}

@Resolver()
export class RequestAccessResolver {
  constructor(private readonly useCase: RequestAccess) {}

  @Requires('member:manage')
  @Mutation(() => RequestAccessResult, {
    description: 'Asks a second person to let you read a minor’s data or a care note.',
  })
  requestAccess(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RequestAccessInput,
  ): Promise<PersonalDataAccess | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
