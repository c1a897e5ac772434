import { points, type RequestContext } from '@youhui/kernel';
import {
  AcceptHelp,
  EndHelp,
  FamilyHelperQueries,
  InviteHelper,
  ReadInvitation,
  RegisterDevice,
  type RegisteredDevice,
} from '@youhui/community';
import { SecretKey } from '@youhui/identity';
import { Tries } from '@youhui/platform';
import type { Redis } from 'ioredis';
import { codeShownBy } from './phone-code';
import { accepted, type TestCommunity } from './test-community';
import type { TestTill } from './till';

/** Somebody who helps, with the phone that makes codes for whom they help. */
export interface Helping {
  readonly helperNo: string;
  readonly device: RegisteredDevice;
}

/** Family helpers in a community of a test's own, with every use case bound to it. */
export class TestFamily {
  readonly key = new SecretKey('5a'.repeat(32));
  readonly queries: FamilyHelperQueries;
  readonly invitations: ReadInvitation;
  private readonly community: TestCommunity;

  constructor(
    private readonly till: TestTill,
    redis: Redis,
  ) {
    this.community = till.community;
    const { database } = this.community;
    this.queries = new FamilyHelperQueries(database);
    this.invitations = new ReadInvitation(database, new Tries(redis), this.key);
  }

  /** A member on their own phone, with what members may. */
  phone(memberNo: string, at = new Date()): RequestContext {
    const permissions = new Set(['community:read', 'wallet:read', 'wallet:give', 'code:show'] as const);
    const actor = { name: `person:member:${memberNo}`, memberNo, permissions };
    return { ...this.community.as(), actor, at };
  }

  invite(
    memberNo: string,
    { name = '女儿小红', dayPoints = 50, days = 366 }: { name?: string; dayPoints?: number; days?: number } = {},
    ctx = this.phone(memberNo),
  ) {
    const order = { memberNo, name, dayPoints: points(dayPoints), days };
    return new InviteHelper(this.community.database, this.key).execute(ctx, order);
  }

  /** The eight digits of an invitation that must be made. */
  async invitation(memberNo: string, terms: { name?: string; dayPoints?: number; days?: number } = {}) {
    return accepted(await this.invite(memberNo, terms)).invitation;
  }

  accept(invitation: string, memberNo: string, ctx = this.phone(memberNo)) {
    return new AcceptHelp(this.community.database, this.invitations).execute(ctx, { invitation });
  }

  end(helperNo: string, ctx: RequestContext) {
    return new EndHelp(this.community.database).execute(ctx, { helperNo });
  }

  register(helperMemberNo: string, forMemberNo: string, ctx = this.phone(helperMemberNo)) {
    return new RegisterDevice(this.community.database, '77').execute(ctx, { name: '手机', forMemberNo });
  }

  /** Invited, accepted, and with a phone. */
  async helping(memberNo: string, helperMemberNo: string, terms: { dayPoints?: number } = {}): Promise<Helping> {
    const { helperNo } = accepted(await this.accept(await this.invitation(memberNo, terms), helperMemberNo));
    return { helperNo, device: accepted(await this.register(helperMemberNo, memberNo)) };
  }

  /** Scans the helper's phone, as if half a minute had passed since the scan before. */
  async scan({ device }: Helping) {
    await this.community.rows('update payment_device set last_step = 0 where device_no = $1', [device.deviceNo]);
    return this.till.open(codeShownBy(device));
  }

  async opened(helping: Helping): Promise<string> {
    return accepted(await this.scan(helping)).quoteId;
  }

  async used(helperNo: string): Promise<number> {
    const [row] = await this.community.rows<{ used: number }>(
      'select sum(used_points)::bigint as used from helper_day where helper_no = $1',
      [helperNo],
    );
    return row?.used ?? 0;
  }
}
