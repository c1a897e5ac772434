import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ActAs } from '@youhui/identity';
import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import { answerOr } from '../graphql/refusals';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { Viewer, viewerOf } from './viewer.types';

@InputType()
export class ActAsInput {
  @Field(() => String, { nullable: true, description: 'One of the viewer’s roles; null for all of them together.' })
  role?: string | null;
}

const ActAsResult = answerOr(
  Viewer,
  'ActAsResult',
  'The viewer with the permissions that hold now, or in this order: NOT_PERMITTED (at a till), INVALID_INPUT (role).',
);

@Resolver()
export class ActAsResolver {
  constructor(private readonly useCase: ActAs) {}

  @Requires('community:read')
  @Mutation(() => ActAsResult, {
    description:
      'Lets this session work as one of the person’s roles, or as all of them again. It holds from the next request on, and for this session only. Changes nothing of the community’s.',
  })
  async actAs(
    @Ctx() ctx: RequestContext,
    @Call() { token }: ApiRequest,
    @Args('input') { role = null }: ActAsInput,
  ): Promise<Viewer | Refusal> {
    const answer = await this.useCase.execute(ctx, token ?? '', { role });
    return isRefusal(answer) ? answer : viewerOf(answer);
  }
}
