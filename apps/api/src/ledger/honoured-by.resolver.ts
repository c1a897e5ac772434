import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { account, isIssuer, LedgerQueries } from '@youhui/ledger';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { readTogether } from '../request/read-together';
import { IssuerNames } from './issuer-names';
import { HistoryLine, HonouredPoints } from './wallet.types';

@Resolver(() => HistoryLine)
export class HonouredByResolver {
  constructor(
    private readonly queries: LedgerQueries,
    private readonly names: IssuerNames,
  ) {}

  @Requires('wallet:read')
  @ResolveField(() => [HonouredPoints], { description: 'Who stands for these points, in the order of their lots.' })
  async honouredBy(
    @Call() call: ApiRequest,
    @Ctx() { communityId }: RequestContext,
    @Parent() { sequence, amountPoints, holder, counterAccount }: HistoryLine,
  ): Promise<HonouredPoints[]> {
    const read = (sequences: readonly number[]) => this.queries.lotMovements(communityId, sequences);
    const movements = await readTogether(call, 'lot movements', read, (movement) => movement.sequence).load(sequence);
    const points = new Map<string, number>();
    for (const movement of movements) {
      // One sale may take points of several issuers and give some: each is a line of its own.
      if (movement.holder !== holder || Math.sign(movement.changePoints) !== Math.sign(amountPoints)) continue;
      if (isIssuer(counterAccount) && counterAccount !== account.issuer(movement.issuer)) continue;
      points.set(movement.issuer, (points.get(movement.issuer) ?? 0) + Math.abs(movement.changePoints));
    }
    return Promise.all(
      [...points].map(async ([issuer, sum]) => ({
        issuer,
        issuerName: await this.names.nameOf(call, communityId, issuer),
        points: sum,
      })),
    );
  }
}
