import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { PairTerminal } from '@youhui/alliance';
import { CommunityQueries } from '@youhui/community';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { Public } from '../request/access';
import { type ApiRequest, Call } from '../request/api-request';
import { PairedTerminal, PairTerminalResult } from './terminal.types';

@InputType()
export class PairTerminalInput {
  @Field(() => String)
  communityCode: string;

  @Field(() => String, { description: 'The eight digits that createTerminal or renewPairing showed.' })
  pairingCode: string;
}

@Resolver()
export class PairTerminalResolver {
  constructor(
    private readonly useCase: PairTerminal,
    private readonly communities: CommunityQueries,
  ) {}

  @Public()
  @Mutation(() => PairTerminalResult, {
    description:
      'Makes the calling device the till that the code was shown for. A code is good for ten minutes and one device, however many try at once. Ten wrong codes within five minutes pause an address, a hundred a community.',
  })
  async pairTerminal(
    @Call() call: ApiRequest,
    @Args('input') input: PairTerminalInput,
  ): Promise<PairedTerminal | Refusal> {
    const paired = await this.useCase.execute({ ...input, clientAddress: call.clientAddress });
    if (isRefusal(paired)) return paired;
    const community = await this.communities.community(paired.communityId);
    return { ...paired, communityName: community?.name ?? '' };
  }
}
