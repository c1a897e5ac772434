import { refuse, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import { constraintOf, type Database, type Tx } from '@youhui/platform';
import type { Person } from '../find-actor';
import { insertPerson } from '../identity.store';
import { hashPassword, isPassword } from '../passwords';
import { isRole, roles as allRoles } from '../roles';

export interface RegisterPersonOrder {
  readonly login: string;
  readonly password: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly memberNo?: string | null;
  readonly merchantNo?: string | null;
}

/** The first of the person's members that is out of bounds; undefined when all is well. */
export function faultInPerson(order: RegisterPersonOrder): string | undefined {
  if (!/^[a-z0-9][a-z0-9._-]{1,39}$/.test(order.login)) return 'login';
  if (!isPassword(order.password)) return 'password';
  if (!/^\P{Cc}{1,40}$/u.test(order.displayName.trim())) return 'displayName';
  if (order.roles.length === 0 || order.roles.length > allRoles.length || !order.roles.every(isRole)) return 'roles';
  if (needsMerchant(order.roles) && !order.merchantNo) return 'merchantNo';
  return undefined;
}

/** Nobody stands at a till without a shop: an unbound cashier would act for every shop. */
const needsMerchant = (names: readonly string[]) => names.includes('cashier') || names.includes('merchant_owner');

/** Adds somebody who can sign in, within the caller's transaction. Throws when the order is out of bounds: check first. */
export async function addPerson(tx: Tx, communityId: string, order: RegisterPersonOrder, at: Date): Promise<Person> {
  const fault = faultInPerson(order);
  if (fault) throw new RangeError(`${fault} is out of bounds`);
  const person: Person = {
    login: order.login,
    displayName: order.displayName.trim(),
    roles: [...new Set(order.roles)],
    memberNo: order.memberNo ?? null,
    merchantNo: order.merchantNo ?? null,
  };
  await insertPerson(tx, communityId, { ...person, passwordHash: await hashPassword(order.password) }, at);
  return person;
}

/**
 * Gives somebody a name to sign in with: 2–40 of a–z, 0–9, dot, hyphen, underscore; a password of 8–200 characters;
 * at least one role; cashiers and shop owners belong to a shop. Not a command of the ledger, whose commands are
 * remembered in full: a password must not be.
 * Refusals: `INVALID_INPUT` with the field (a name that is taken is `login`), `MEMBER_NOT_FOUND`, `MERCHANT_NOT_FOUND`.
 */
export class RegisterPerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(ctx: RequestContext, order: RegisterPersonOrder): Promise<Person | Refusal> {
    const fault = faultInPerson(order);
    if (fault) return refuse('INVALID_INPUT', { field: fault });
    try {
      return await this.database.inCommunity(ctx.communityId, (tx) =>
        addPerson(tx, ctx.communityId, order, this.clock.now()),
      );
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
