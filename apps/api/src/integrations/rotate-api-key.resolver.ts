import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { RotateApiKey } from '@youhui/identity';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { MadeApiKey, RotateApiKeyResult } from './api-key.types';

@InputType()
export class RotateApiKeyInput {
  @Field(() => Int)
  keyNo: number;

  @Field(() => Int, { description: 'How long the new key lives: 1–366.' })
  days: number;
}

@Resolver()
export class RotateApiKeyResolver {
  constructor(private readonly useCase: RotateApiKey) {}

  @Requires('integration:manage')
  @Mutation(() => RotateApiKeyResult, {
    description:
      'Makes a key in the place of another, which lives at most 24 hours longer. A key is replaced once. Not a command, because its answer holds a secret.',
  })
  rotateApiKey(@Ctx() ctx: RequestContext, @Args('input') input: RotateApiKeyInput): Promise<MadeApiKey | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
