import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { BlockCard } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { BlockCardResult, MemberCard } from './card.types';

@InputType()
export class BlockCardInput {
  @Field(() => String, { description: '16 digits.' })
  cardNo: string;
}

@Resolver()
export class BlockCardResolver {
  constructor(private readonly useCase: BlockCard) {}

  @Requires('means:manage')
  @Mutation(() => BlockCardResult, {
    description:
      'Makes a lost card worthless, at once and for good: your own, that of whom you help as family, or anybody’s for who manages cards.',
  })
  blockCard(@Ctx() ctx: RequestContext, @Args('input') input: BlockCardInput): Promise<MemberCard | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
