import { ownMatter } from '@youhui/community';
import { isRefusal, refuse, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import { constraintOf, type Database, type Tx } from '@youhui/platform';
import type { Person } from '../find-actor';
import { firstPassword } from '../first-password';
import { isGuessable } from '../guessable-passwords';
import { insertPerson, readNames } from '../identity.store';
import { hashPassword, isPassword } from '../passwords';
import { actsAsAdministrator, giveRoles, peopleAtHand, rolesClash } from '../power';
import { isPowerful, isRole, roles as allRoles } from '../roles';

export interface RegisterPersonOrder {
  readonly login: string;
  /** What they begin with; without one, one is made and shown once. */
  readonly password?: string | null;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly memberNo?: string | null;
  readonly merchantNo?: string | null;
  /** For auditors: when their access ends, at most 92 days from now, which is also what they get without it. */
  readonly accessUntil?: Date | null;
}

/** Somebody who is there from the beginning: nobody is there to show them a password that was made. */
export type FoundingPerson = RegisterPersonOrder & { readonly password: string };

/** How long an auditor may come in at most. */
export const auditDays = 92;

/** Somebody new, with the password that was made for them, and the roles that wait for a second administrator. */
export interface NewlyRegistered extends Person {
  readonly firstPassword: string | null;
  readonly waitingRoles: readonly string[];
}

/** The first of the person's members that is out of bounds; undefined when all is well. */
export function faultInPerson(order: RegisterPersonOrder): string | undefined {
  if (!/^[a-z0-9][a-z0-9._-]{1,39}$/.test(order.login)) return 'login';
  if (order.password != null && !isPassword(order.password)) return 'password';
  if (!/^\P{Cc}{1,40}$/u.test(order.displayName.trim())) return 'displayName';
  if (order.roles.length === 0 || order.roles.length > allRoles.length || !order.roles.every(isRole)) return 'roles';
  if (needsMerchant(order.roles) && !order.merchantNo) return 'merchantNo';
  return undefined;
}

/** Nobody stands at a till without a shop: an unbound cashier would act for every shop. */
export const needsMerchant = (names: readonly string[]) =>
  names.includes('cashier') || names.includes('merchant_owner');

/** As `faultInPerson`, for whoever sets up a community of these names: a password that would be guessed soon is a fault too. */
export function faultInFounder(order: FoundingPerson, names: readonly string[]): string | undefined {
  const own = [order.login, order.displayName, ...names];
  return faultInPerson(order) ?? (isGuessable(order.password, own) ? 'password' : undefined);
}

/** Adds somebody who can sign in, within the caller's transaction. Throws when the order is out of bounds: check first. */
export async function addPerson(
  tx: Tx,
  communityId: string,
  order: FoundingPerson,
  at: Date,
  mustChangePassword = false,
): Promise<Person> {
  const fault = faultInPerson(order);
  if (fault) throw new RangeError(`${fault} is out of bounds`);
  const person: Person = {
    login: order.login,
    displayName: order.displayName.trim(),
    roles: [...new Set(order.roles)],
    memberNo: order.memberNo ?? null,
    merchantNo: order.merchantNo ?? null,
  };
  const passwordHash = await hashPassword(order.password);
  const accessUntil = order.roles.includes('auditor') ? (order.accessUntil ?? daysAfter(at, auditDays)) : null;
  await insertPerson(tx, communityId, { ...person, passwordHash, accessUntil, mustChangePassword }, at);
  return person;
}

const daysAfter = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000);

/** Only auditors' access has an end, and it lies ahead, at most 92 days. */
function accessEndFits({ roles, accessUntil }: RegisterPersonOrder, at: Date): boolean {
  if (accessUntil == null) return true;
  return roles.includes('auditor') && accessUntil > at && accessUntil <= daysAfter(at, auditDays);
}

/**
 * Gives somebody a name to sign in with: 2–40 of a–z, 0–9, dot, hyphen, underscore; a password of 8–200 characters,
 * or one that is made, shown once and to be changed; at least one role; cashiers and shop owners belong to a shop; an
 * auditor's access ends. Roles of power wait for another administrator where a person gives them (`giveRoles`): until then
 * the newcomer holds the others, or none. The platform itself, which sets up a community, waits for nobody. Not a command of the ledger, whose commands are
 * remembered in full: a password must not be.
 * Refusals: `INVALID_INPUT` with the field (a name that is taken is `login`), `PASSWORD_TOO_COMMON`
 * (but in a demo), `CONFLICT_OF_INTEREST` (for oneself or the household), `MEMBER_NOT_FOUND`, `MERCHANT_NOT_FOUND`.
 */
export class RegisterPerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(ctx: RequestContext, order: RegisterPersonOrder): Promise<NewlyRegistered | Refusal> {
    const { communityId, actor } = ctx;
    const fault = faultInPerson(order);
    if (fault) return refuse('INVALID_INPUT', { field: fault });
    const at = this.clock.now();
    if (rolesClash(order.roles)) return refuse('INVALID_INPUT', { field: 'roles' });
    if (!accessEndFits(order, at)) return refuse('INVALID_INPUT', { field: 'accessUntil' });
    const made = order.password == null ? firstPassword() : null;
    const complete = { ...order, password: order.password ?? made ?? '' };
    const shown = { firstPassword: made, waitingRoles: [] };
    try {
      return await this.database.inCommunity(communityId, async (tx) => {
        const { names, isDemo } = await readNames(tx, communityId);
        const known = [order.login, order.displayName, ...names];
        if (order.password != null && !isDemo && isGuessable(order.password, known))
          return refuse('PASSWORD_TOO_COMMON');
        const byPerson = actor.name.startsWith('person:');
        const conflict = byPerson && (await ownMatter(tx, communityId, actor, { memberNo: order.memberNo }));
        if (conflict) return conflict;
        const powerful = order.roles.some(isPowerful);
        if (byPerson && powerful && !(await actsAsAdministrator(tx, ctx))) return refuse('NOT_PERMITTED');
        const person = await addPerson(tx, communityId, complete, at, made !== null);
        if (!byPerson || !powerful) return { ...person, ...shown };
        const hand = await peopleAtHand(tx, ctx, person.login);
        if (isRefusal(hand))
          throw new Error(`${person.login}, just registered, cannot be given roles: ${hand.refused}`);
        const plain = person.roles.filter((role) => !isPowerful(role));
        const roles = await giveRoles(tx, { ...ctx, at }, hand, person.roles, plain);
        return { ...person, ...shown, roles, waitingRoles: person.roles.filter((role) => !roles.includes(role)) };
      });
    } catch (error) {
      switch (constraintOf(error)) {
        case 'identity_person_pk':
          return refuse('INVALID_INPUT', { field: 'login' });
        case 'identity_person_member_fk':
          return refuse('MEMBER_NOT_FOUND');
        case 'identity_person_merchant_fk':
          return refuse('MERCHANT_NOT_FOUND');
        default:
          throw error;
      }
    }
  }
}
