import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RequestCut } from '@youhui/clearing';
import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { CutRequest, RequestCutResult } from './cycle.types';

@InputType()
export class RequestCutInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, {
    description: 'The open cycle: what the caller saw, so that nobody cuts one they have not looked at.',
  })
  cycle: string;
}

@Resolver()
export class RequestCutResolver {
  constructor(private readonly useCase: RequestCut) {}

  @Requires('clearing:cut')
  @Mutation(() => RequestCutResult, {
    description:
      'Asks for the open cycle to be cut before its last day. The worker does it, once; asking again changes nothing.',
  })
  async requestCut(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, cycle }: RequestCutInput,
  ): Promise<CutRequest | Refusal> {
    const answer = await this.useCase.execute(ctx, commandId, { cycle });
    return isRefusal(answer) ? answer : { cycle: answer.cycle, requestedAt: new Date(answer.requestedAt) };
  }
}
