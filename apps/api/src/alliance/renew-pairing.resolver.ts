import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RenewPairing } from '@youhui/alliance';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { RenewPairingResult, TerminalToPair } from './terminal.types';

@InputType()
export class RenewPairingInput {
  @Field(() => String)
  terminalNo: string;
}

@Resolver()
export class RenewPairingResolver {
  constructor(private readonly useCase: RenewPairing) {}

  @Requires('terminal:manage')
  @Mutation(() => RenewPairingResult, {
    description:
      'Gives a till a new pairing code. The device that was the till is none from this moment: its token is worth nothing, its shift is closed and its session over.',
  })
  renewPairing(@Ctx() ctx: RequestContext, @Args('input') input: RenewPairingInput): Promise<TerminalToPair | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
