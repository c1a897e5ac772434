import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { AllianceQueries } from '@youhui/alliance';
import type { RequestContext } from '@youhui/kernel';
import { FenScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';

@ObjectType({ description: 'A shop as its customers know it.' })
class Shop {
  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  trade: string;

  @Field(() => FenScalar, { description: 'What must be paid for one point; 0 where the shop gives none.' })
  earnFenPerPoint: number;

  @Field(() => Boolean, { description: 'True while it takes no points.' })
  suspended: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The last day on which a shop that leaves takes points, YYYY-MM-DD. Null while it stays.',
  })
  honoursUntil: string | null;
}

@Resolver()
export class ShopsResolver {
  constructor(private readonly queries: AllianceQueries) {}

  @Requires('community:read')
  @Query(() => [Shop], {
    description: 'Every shop in the order of joining, without what is between the shop and the community.',
  })
  async shops(@Ctx() ctx: RequestContext): Promise<Shop[]> {
    const merchants = await this.queries.merchants(ctx.communityId);
    return merchants.map(({ merchantNo, name, trade, earnFenPerPoint, suspended, honoursUntil }) => ({
      merchantNo,
      name,
      trade,
      earnFenPerPoint,
      suspended,
      honoursUntil,
    }));
  }
}
