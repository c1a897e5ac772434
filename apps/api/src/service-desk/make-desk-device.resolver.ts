import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { MakeDeskDevice, SignOut } from '@youhui/identity';
import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx, takeSessionCookie } from '../request/api-request';
import { giveDeskCookie } from './desk-cookie';
import { DeskDevice, MakeDeskDeviceResult } from './desk-device.types';

@InputType()
export class MakeDeskDeviceInput {
  @Field(() => String, { description: 'Where it stands, for the staff: 1–40 characters.' })
  name: string;
}

@Resolver()
export class MakeDeskDeviceResolver {
  constructor(
    private readonly useCase: MakeDeskDevice,
    private readonly signOut: SignOut,
  ) {}

  @Requires('card:manage')
  @Mutation(() => MakeDeskDeviceResult, {
    description:
      'Makes the calling browser a self-service desk, at most 20 in use: it is known by an httpOnly cookie of its own, and the session that this browser’s cookie holds ends, so that no resident finds it. Not a command: after a lost answer see deskDevices.',
  })
  async makeDeskDevice(
    @Ctx() ctx: RequestContext,
    @Call() call: ApiRequest,
    @Args('input') input: MakeDeskDeviceInput,
  ): Promise<DeskDevice | Refusal> {
    const made = await this.useCase.execute(ctx, input);
    if (isRefusal(made)) return made;
    giveDeskCookie(call.response, made.token);
    takeSessionCookie(call.response);
    if (call.sessionOfCookie !== undefined) await this.signOut.execute(call.sessionOfCookie);
    return made.device;
  }
}
