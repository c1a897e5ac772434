import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ChoosePin, DeskDevices } from '@youhui/identity';
import type { Refusal } from '@youhui/kernel';
import { PinSet } from '../cards/set-pin.resolver';
import { answerOr } from '../graphql/refusals';
import { Public } from '../request/access';
import { type ApiRequest, Call } from '../request/api-request';

@InputType()
export class ChoosePinInput {
  @Field(() => String, { description: 'Six digits, not all equal, neither 123456 nor 654321.' })
  pin: string;
}

const ChoosePinResult = answerOr(
  PinSet,
  'ChoosePinResult',
  'That it was set, or NOT_A_DESK_DEVICE, INVALID_INPUT (pin), PIN_CHOICE_OVER.',
);

@Resolver()
export class ChoosePinResolver {
  constructor(
    private readonly useCase: ChoosePin,
    private readonly devices: DeskDevices,
  ) {}

  @Public()
  @Mutation(() => ChoosePinResult, {
    description:
      'Sets the PIN of the member for whom openPinChoice opened the choice at this self-service desk. Sessions that card and PIN had opened end.',
  })
  async choosePin(@Call() call: ApiRequest, @Args('input') input: ChoosePinInput): Promise<PinSet | Refusal> {
    call.desk = await this.devices.ofToken(call.deskToken);
    return this.useCase.execute(call.desk, input);
  }
}
