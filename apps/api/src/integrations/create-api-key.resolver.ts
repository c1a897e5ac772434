import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { communityScopes, CreateApiKey, shopScopes } from '@youhui/identity';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { CreateApiKeyResult, MadeApiKey } from './api-key.types';

@InputType()
export class CreateApiKeyInput {
  @Field(() => String, { description: 'Which program it is for: 1–40 characters.' })
  name: string;

  @Field(() => [String], {
    description: `At least one, none twice. For the community: ${communityScopes.join(', ')}. For a shop: ${shopScopes.join(', ')}.`,
  })
  scopes: string[];

  @Field(() => String, { nullable: true, description: 'The shop it shall act for, and no other.' })
  merchantNo?: string | null;

  @Field(() => Int, { description: 'How long it lives: 1–366.' })
  days: number;
}

@Resolver()
export class CreateApiKeyResolver {
  constructor(private readonly useCase: CreateApiKey) {}

  @Requires('integration:manage')
  @Mutation(() => CreateApiKeyResult, {
    description:
      'Makes a key for a program, at most 50 that count at once. It reviews and approves nothing. Not a command, because its answer holds a secret: after a lost answer see apiKeys, and revokeApiKey.',
  })
  createApiKey(@Ctx() ctx: RequestContext, @Args('input') input: CreateApiKeyInput): Promise<MadeApiKey | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
