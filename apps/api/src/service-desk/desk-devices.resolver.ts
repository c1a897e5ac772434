import { Query, Resolver } from '@nestjs/graphql';
import { DeskDevices } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { maskName } from '../community/mask-name';
import { Public, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { DeskDevice, ThisDeskDevice } from './desk-device.types';

@Resolver()
export class DeskDevicesResolver {
  constructor(private readonly devices: DeskDevices) {}

  @Requires('card:manage')
  @Query(() => [DeskDevice], {
    description:
      'The self-service desks: those in use first, then those that have ended, the latest first; at most 100.',
  })
  deskDevices(@Ctx() { communityId }: RequestContext): Promise<DeskDevice[]> {
    return this.devices.ofCommunity(communityId);
  }

  @Public()
  @Query(() => ThisDeskDevice, {
    nullable: true,
    description: 'The self-service desk that the calling browser is, by its cookie; null when it is none.',
  })
  async thisDeskDevice(@Call() { deskToken }: ApiRequest): Promise<ThisDeskDevice | null> {
    const desk = await this.devices.ofToken(deskToken);
    if (!desk) return null;
    const { name, communityName, pinMemberName, pinUntil } = desk;
    const isOpen = pinMemberName !== null && pinUntil !== null && pinUntil > new Date();
    return { name, communityName, pinChoice: isOpen ? { maskedName: maskName(pinMemberName), until: pinUntil } : null };
  }
}
