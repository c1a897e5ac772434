import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RevokeTerminal } from '@youhui/alliance';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { RevokeTerminalResult, Terminal } from './terminal.types';

@InputType()
export class RevokeTerminalInput {
  @Field(() => String)
  terminalNo: string;
}

@Resolver()
export class RevokeTerminalResolver {
  constructor(private readonly useCase: RevokeTerminal) {}

  @Requires('terminal:manage')
  @Mutation(() => RevokeTerminalResult, {
    description:
      'Takes a till out of use for good, for example a lost device: its token and code are worth nothing, its shift is closed and its session over, at once. Revoking what is revoked changes nothing.',
  })
  revokeTerminal(@Ctx() ctx: RequestContext, @Args('input') input: RevokeTerminalInput): Promise<Terminal | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
