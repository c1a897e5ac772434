import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { OpenShift } from '@youhui/alliance';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { Session, viewerOf } from '../identity/viewer.types';
import { Public } from '../request/access';
import { type ApiRequest, Call, giveSessionCookie } from '../request/api-request';
import { OpenShiftResult } from './terminal.types';

@InputType()
export class OpenShiftInput {
  @Field(() => String, { description: 'What pairTerminal gave the device.' })
  terminalToken: string;

  @Field(() => String, { description: 'One of the cashiers that pairedTerminal lists.' })
  login: string;

  @Field(() => String, { description: 'The cashier’s PIN, set with setCashierPin.' })
  pin: string;
}

@Resolver()
export class OpenShiftResolver {
  constructor(private readonly useCase: OpenShift) {}

  @Public()
  @Mutation(() => OpenShiftResult, {
    description:
      'Signs a cashier in at a paired till, for the till’s work only: a session as signIn opens it, bound to the till and to a shift of at most twelve hours. The shift of whoever stood there is closed (handed over) and that session over; one’s own goes on. Five wrong PINs within five minutes pause this cashier at this till, and nowhere else.',
  })
  async openShift(@Call() call: ApiRequest, @Args('input') input: OpenShiftInput): Promise<Session | Refusal> {
    const answer = await this.useCase.execute(input);
    if (isRefusal(answer)) return answer;
    const { token, signedIn } = answer;
    giveSessionCookie(call.response, token, signedIn.expiresAt);
    return { token, viewer: viewerOf(signedIn), expiresAt: signedIn.expiresAt };
  }
}
