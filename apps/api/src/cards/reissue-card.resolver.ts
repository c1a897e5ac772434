import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ReissueCard } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { MemberCard, ReissueCardResult } from './card.types';

@InputType()
export class ReissueCardInput {
  @Field(() => String, { description: 'The card that is lost or broken: 16 digits.' })
  cardNo: string;

  @Field(() => String, { nullable: true, description: 'The chip of the new card: 8–20 hexadecimal digits, or null.' })
  nfcId?: string | null;
}

@Resolver()
export class ReissueCardResolver {
  constructor(private readonly useCase: ReissueCard) {}

  @Requires('card:manage')
  @Mutation(() => ReissueCardResult, {
    description:
      'Blocks a card and issues one in its place, once a card however often it is asked for. The points stay with the member.',
  })
  reissueCard(@Ctx() ctx: RequestContext, @Args('input') input: ReissueCardInput): Promise<MemberCard | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
