import { Args, Query, Resolver } from '@nestjs/graphql';
import { TerminalQueries } from '@youhui/alliance';
import { actsForMerchant } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { Terminal } from './terminal.types';

@Resolver()
export class TerminalsResolver {
  constructor(private readonly queries: TerminalQueries) {}

  @Requires('terminal:read')
  @Query(() => [Terminal], {
    description:
      'A shop’s tills: those in use by number, then those revoked, the latest first; at most 200. A shop’s own people see those of their shop only.',
  })
  async terminals(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('merchantNo', { type: () => String }) merchantNo: string,
  ): Promise<Terminal[]> {
    if (!actsForMerchant(ctx.actor, merchantNo)) throw notAllowed('NOT_PERMITTED', locale);
    return this.queries.terminals(ctx.communityId, merchantNo);
  }
}
