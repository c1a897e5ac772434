import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { EndHelp } from '@youhui/community';
import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { EndHelpResult, type FamilyHelper, helperShown } from './family.types';

@InputType()
export class EndHelpInput {
  @Field(() => String)
  helperNo: string;
}

@Resolver()
export class EndHelpResolver {
  constructor(private readonly useCase: EndHelp) {}

  @Requires('means:manage')
  @Mutation(() => EndHelpResult, {
    description:
      'Ends a family help or takes an invitation back, at once and for good: for the member, the helper, and who manages cards. No code of the helper’s phone is recognised afterwards, and no sale of theirs comes after the answer.',
  })
  async endHelp(@Ctx() ctx: RequestContext, @Args('input') input: EndHelpInput): Promise<FamilyHelper | Refusal> {
    const answer = await this.useCase.execute(ctx, input);
    return isRefusal(answer) ? answer : helperShown(answer);
  }
}
