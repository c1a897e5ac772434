import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { RevokeApiKey } from '@youhui/identity';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { ApiKey, RevokeApiKeyResult } from './api-key.types';

@InputType()
export class RevokeApiKeyInput {
  @Field(() => Int)
  keyNo: number;
}

@Resolver()
export class RevokeApiKeyResolver {
  constructor(private readonly useCase: RevokeApiKey) {}

  @Requires('integration:manage')
  @Mutation(() => RevokeApiKeyResult, {
    description: 'Ends a key at once and for good. Revoking what is over changes nothing.',
  })
  revokeApiKey(@Ctx() ctx: RequestContext, @Args('input') input: RevokeApiKeyInput): Promise<ApiKey | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
