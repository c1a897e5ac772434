import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { CreateTerminal } from '@youhui/alliance';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { CreateTerminalResult, TerminalToPair } from './terminal.types';

@InputType()
export class CreateTerminalInput {
  @Field(() => String, { description: 'Owners act for their own shop only.' })
  merchantNo: string;

  @Field(() => String, { description: 'For the shop’s people, e.g. where it stands: 1–100 characters.' })
  name: string;
}

@Resolver()
export class CreateTerminalResolver {
  constructor(private readonly useCase: CreateTerminal) {}

  @Requires('terminal:manage')
  @Mutation(() => CreateTerminalResult, {
    description:
      'Makes a till for a shop, at most 20 in use, with a code for the device that shall be it. Not a command, because its answer holds a secret: after a lost answer see terminals, and renewPairing or revokeTerminal.',
  })
  createTerminal(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CreateTerminalInput,
  ): Promise<TerminalToPair | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
