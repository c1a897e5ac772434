import { Args, Query, Resolver } from '@nestjs/graphql';
import { blocksCardsOf, PaymentMeansQueries } from '@youhui/community';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { MemberCard } from './card.types';
import { whoseMeans } from './whose-means';

@Resolver()
export class CardsResolver {
  constructor(private readonly queries: PaymentMeansQueries) {}

  @Requires('wallet:read')
  @Query(() => [MemberCard], {
    description:
      'Your cards, those of whom you help as family, or any member’s if you manage cards: those that work first, then the latest; at most 100.',
  })
  async cards(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('memberNo', { type: () => String, nullable: true, description: 'Yourself unless given.' })
    memberNo: string | null,
  ): Promise<MemberCard[]> {
    const whose = whoseMeans(ctx, memberNo, locale, blocksCardsOf);
    return whose === undefined ? [] : this.queries.cards(ctx.communityId, whose);
  }
}
