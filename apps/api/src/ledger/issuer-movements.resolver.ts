import { Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { LedgerQueries } from '@youhui/ledger';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { IssuerMovements } from './issuer-movements.types';

@Resolver()
export class IssuerMovementsResolver {
  constructor(private readonly queries: LedgerQueries) {}

  @Requires('ledger:read')
  @Query(() => [IssuerMovements], {
    description:
      'The points note: every issuer that ever had points outstanding, by number, from all entries and lots.',
  })
  async issuerMovements(@Ctx() ctx: RequestContext): Promise<IssuerMovements[]> {
    const movements = await this.queries.issuerMovements(ctx.communityId);
    return movements.map((one) => ({ ...one, outstandingPoints: one.heldByMembersPoints + one.heldByCarePoolPoints }));
  }
}
