import type { Permission } from './permissions';

/** Who acts: a signed-in person; or a program or a part of the platform, which review and approve nothing. */
export interface Actor {
  /** Stable name for the books, e.g. `person:lin`, `key:3` or `system:clearing`. */
  readonly name: string;
  /** The member this person is, for own-matters checks. */
  readonly memberNo?: string;
  /** Members whose family helper this person is now: their wallet, history and cards are seen, nothing else of theirs. */
  readonly helpsMemberNos?: readonly string[];
  /** The shop a cashier or owner acts for; such a person sees and does nothing for another shop. */
  readonly merchantNo?: string;
  /** Shops that somebody of this person's household runs, or this person under another name: own matters too. */
  readonly householdMerchantNos?: readonly string[];
  /** The paired till it acts at, and the shift that a cashier opened there. */
  readonly terminalNo?: string;
  readonly shiftId?: string;
  /** The service desk's device at which the member signed in with card and PIN. */
  readonly deskDeviceNo?: number;
  readonly permissions: ReadonlySet<Permission>;
}

/** Whether a program acts, by an API key. It is nobody: it reviews and approves nothing, and is nobody's second person. */
export const isProgram = (actor: Actor): boolean => actor.name.startsWith('key:');

/** Whether the actor helps this member as family. It opens the wallet and the cards, and nothing of the hours. */
export const helpsAsFamily = (actor: Actor, memberNo: string): boolean =>
  actor.helpsMemberNos?.includes(memberNo) ?? false;

/** What every use case is told about the call: where, who, when, and under which request. */
export interface RequestContext {
  readonly communityId: string;
  readonly actor: Actor;
  /** Business time. Doors set it from the clock; only a replay sets another. */
  readonly at: Date;
  readonly requestId: string;
}
