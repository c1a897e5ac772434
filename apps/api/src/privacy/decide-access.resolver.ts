import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { DecideAccess } from '@youhui/privacy';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { DecideAccessResult, type PersonalDataAccess } from './privacy.types';

@InputType()
export class DecideAccessInput {
  @Field(() => String)
  accessId: string;

  @Field(() => Boolean)
  granted: boolean;
}

@Resolver()
export class DecideAccessResolver {
  constructor(private readonly useCase: DecideAccess) {}

  @Requires('member:manage')
  @Mutation(() => DecideAccessResult, { description: 'Lets a colleague read for 24 hours, or does not.' })
  decideAccess(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DecideAccessInput,
  ): Promise<PersonalDataAccess | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
