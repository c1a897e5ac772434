import { CorrectMember, FreezeMember } from '@youhui/community';
import { MasterKeys, MemberSeal, SecretKey, SetMemberPhone } from '@youhui/identity';
import type { Permission, RequestContext } from '@youhui/kernel';
import {
  CancelDeletion,
  CarryOutDeletion,
  DecideAccess,
  DecideCorrection,
  ExportPersonalData,
  KeepPrivateData,
  PrivacyQueries,
  ReadPrivateData,
  RequestAccess,
  RequestCorrection,
  RequestDeletion,
  StateConsent,
} from '@youhui/privacy';
import { CloseMembership } from '@youhui/wallet';
import { accepted, type TestCommunity } from './test-community';

const day = 86_400_000;

/** What is personal in a community of a test's own, with every use case bound to it. */
export class TestPrivacy {
  readonly key = new SecretKey('5a'.repeat(32));
  readonly seal = new MemberSeal(new MasterKeys(this.key));
  readonly state: StateConsent;
  readonly keep: KeepPrivateData;
  readonly read: ReadPrivateData;
  readonly requestAccess: RequestAccess;
  readonly decideAccess: DecideAccess;
  readonly requestCorrection: RequestCorrection;
  readonly decideCorrection: DecideCorrection;
  readonly requestDeletion: RequestDeletion;
  readonly cancelDeletion: CancelDeletion;
  readonly carryOut: CarryOutDeletion;
  readonly export: ExportPersonalData;
  readonly queries: PrivacyQueries;
  readonly freeze: FreezeMember;
  readonly setPhone: SetMemberPhone;

  constructor(private readonly community: TestCommunity) {
    const { database, ledger } = community;
    const { seal } = this;
    this.state = new StateConsent(database);
    this.keep = new KeepPrivateData(database, seal);
    this.read = new ReadPrivateData(database, seal);
    this.requestAccess = new RequestAccess(database);
    this.decideAccess = new DecideAccess(database);
    this.requestCorrection = new RequestCorrection(database, seal);
    this.decideCorrection = new DecideCorrection(database, new CorrectMember(ledger), seal);
    this.requestDeletion = new RequestDeletion(database);
    this.cancelDeletion = new CancelDeletion(database);
    this.carryOut = new CarryOutDeletion(database, new CloseMembership(ledger));
    this.export = new ExportPersonalData(database, seal);
    this.queries = new PrivacyQueries(database, seal);
    this.freeze = new FreezeMember(ledger);
    this.setPhone = new SetMemberPhone(database, this.key);
  }

  /** A member on their own phone. */
  own(memberNo: string, daysOn = 0): RequestContext {
    return this.as(`person:member:${memberNo}`, ['community:read', 'wallet:read', 'code:show'], memberNo, daysOn);
  }

  /** Somebody at the desk. */
  desk(login = 'lin', daysOn = 0): RequestContext {
    return this.as(`person:${login}`, ['member:read', 'member:manage', 'wallet:read'], undefined, daysOn);
  }

  private as(name: string, permissions: Permission[], memberNo: string | undefined, daysOn: number): RequestContext {
    const at = new Date(Date.now() + daysOn * day);
    return { ...this.community.as(), actor: { name, memberNo, permissions: new Set(permissions) }, at };
  }

  async consents(memberNo: string, ...purposes: ('callback' | 'guardian' | 'care')[]): Promise<void> {
    for (const purpose of purposes) {
      const order = { memberNo, purpose, version: 1, given: true, manner: 'paper' as const };
      accepted(await this.state.execute(this.desk(), order));
    }
  }

  /** Asks to leave, and carries it out when its time has come. */
  async leaves(memberNo: string) {
    const { deletionId } = accepted(await this.requestDeletion.execute(this.own(memberNo), { memberNo }));
    return this.carryOut.execute(this.desk('system', 16), { deletionId });
  }
}
