import { Query, Resolver } from '@nestjs/graphql';
import { ApiKeyQueries } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { ApiKey } from './api-key.types';

@Resolver()
export class ApiKeysResolver {
  constructor(private readonly queries: ApiKeyQueries) {}

  @Requires('integration:manage')
  @Query(() => [ApiKey], {
    description: 'The community’s API keys: those that count first, then the others, the latest first; at most 200.',
  })
  apiKeys(@Ctx() ctx: RequestContext): Promise<ApiKey[]> {
    return this.queries.keys(ctx.communityId, ctx.at);
  }
}
