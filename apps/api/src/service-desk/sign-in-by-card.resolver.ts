import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { DeskDevices, SignInByCard } from '@youhui/identity';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { answerOr } from '../graphql/refusals';
import { giveSession } from '../identity/give-session';
import { Session } from '../identity/viewer.types';
import { Public } from '../request/access';
import { type ApiRequest, Call } from '../request/api-request';

@InputType()
export class SignInByCardInput {
  @Field(() => String, { description: 'The card’s 16 digits, or `NFC:` and its chip’s number.' })
  presented: string;

  @Field(() => String, { description: 'The six digits that the member types at tills.' })
  pin: string;
}

const SignInByCardResult = answerOr(
  Session,
  'SignInByCardResult',
  'A session, or NOT_A_DESK_DEVICE, TOO_MANY_TRIES, CARD_SIGN_IN_FAILED.',
);

@Resolver()
export class SignInByCardResolver {
  constructor(
    private readonly useCase: SignInByCard,
    private readonly devices: DeskDevices,
  ) {}

  @Public()
  @Mutation(() => SignInByCardResult, {
    description:
      'Opens a member’s session at a self-service desk, and nowhere else: three minutes unused and fifteen in all, in place of any other there; it ends with the card, and when others set the PIN. It shows no payment code and registers no phone. Wrong PINs count with those at tills: five in a row pause it for ten minutes. Unknown and blocked cards are answered as a wrong PIN is; 20 sign-ins within five minutes pause the device.',
  })
  async signInByCard(@Call() call: ApiRequest, @Args('input') input: SignInByCardInput): Promise<Session | Refusal> {
    const { clientAddress, userAgent, requestId } = call;
    call.desk = await this.devices.ofToken(call.deskToken);
    const answer = await this.useCase.execute(call.desk, { ...input, clientAddress, userAgent, requestId });
    return isRefusal(answer) ? answer : giveSession(call, answer);
  }
}
