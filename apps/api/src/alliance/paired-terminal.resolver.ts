import { Args, Field, InputType, Query, Resolver } from '@nestjs/graphql';
import { TerminalQueries } from '@youhui/alliance';
import { CommunityQueries } from '@youhui/community';
import { Cashiers } from '@youhui/identity';
import { refuse, type Refusal } from '@youhui/kernel';
import { Public } from '../request/access';
import { PairedTerminalResult, PairedTerminalShown } from './terminal.types';

@InputType()
export class PairedTerminalInput {
  @Field(() => String, { description: 'What pairTerminal gave the device.' })
  terminalToken: string;
}

@Resolver()
export class PairedTerminalResolver {
  constructor(
    private readonly terminals: TerminalQueries,
    private readonly people: Cashiers,
    private readonly communities: CommunityQueries,
  ) {}

  @Public()
  @Query(() => PairedTerminalResult, {
    description: 'Which till a device is, for the page on which a cashier opens a shift with openShift.',
  })
  async pairedTerminal(@Args('input') { terminalToken }: PairedTerminalInput): Promise<PairedTerminalShown | Refusal> {
    const terminal = await this.terminals.ofToken(terminalToken);
    if (!terminal) return refuse('TERMINAL_NOT_FOUND');
    const { communityId, merchantNo } = terminal;
    const [people, community] = await Promise.all([
      this.people.ofMerchant(communityId, merchantNo),
      this.communities.community(communityId),
    ]);
    const cashiers = people.filter(({ hasPin }) => hasPin);
    return { ...terminal, communityName: community?.name ?? '', cashiers };
  }
}
