import { Args, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AcceptHelp, ReadInvitation } from '@youhui/community';
import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import {
  AcceptHelpResult,
  type HelpedMember,
  helpedShown,
  HelpInvitationResult,
  type HelpOffer,
  offerShown,
} from './family.types';

@InputType()
export class AcceptHelpInput {
  @Field(() => String, { description: 'The eight digits you were told.' })
  invitation: string;
}

@Resolver()
export class AcceptHelpResolver {
  constructor(
    private readonly invitations: ReadInvitation,
    private readonly useCase: AcceptHelp,
  ) {}

  @Requires('code:show')
  @Query(() => HelpInvitationResult, {
    description:
      'What an invitation offers, before it is accepted. Ten wrong ones within five minutes pause you, the right one included.',
  })
  async helpInvitation(
    @Ctx() ctx: RequestContext,
    @Args('invitation', { type: () => String, description: 'Eight digits.' }) invitation: string,
  ): Promise<HelpOffer | Refusal> {
    const answer = await this.invitations.execute(ctx, invitation);
    return isRefusal(answer) ? answer : offerShown(answer);
  }

  @Requires('code:show')
  @Mutation(() => AcceptHelpResult, {
    description:
      'Makes you the family helper that the invitation asks for: you pay for them with your own phone within the limit a day, see their wallet, history and cards, and may block a card. At most five members are helped by one. Not a command: an invitation is good once.',
  })
  async acceptHelp(@Ctx() ctx: RequestContext, @Args('input') input: AcceptHelpInput): Promise<HelpedMember | Refusal> {
    const answer = await this.useCase.execute(ctx, input);
    return isRefusal(answer) ? answer : helpedShown(answer);
  }
}
