import { randomUUID } from 'node:crypto';
import { ownMatter } from '@youhui/community';
import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Tx } from '@youhui/platform';
import { readPerson, type PersonRow } from './identity.store';
import { dropRequestsOf, holdAdministrators, insertRequest, setRoles } from './people.store';
import { administers, deniedByRole, isPowerful, isRole, roles as allRoles } from './roles';

const loginOf = (name: string): string => name.replace(/^person:/, '');

/**
 * Whether nobody may hold these together: a role of power beside one that denies what power is for (R-A07: who pays does
 * not record; who looks does not change), or an unknown one.
 */
export function rolesClash(names: readonly string[]): boolean {
  if (names.length > allRoles.length || !names.every(isRole)) return true;
  return names.some((one) => isPowerful(one) && names.some((other) => other !== one && deniedByRole[other as never]));
}

const administratorsNow = async (tx: Tx, communityId: string, at: Date): Promise<PersonRow[]> =>
  (await holdAdministrators(tx, communityId, at)).filter(({ roles }) => administers(roles));

/** Whether the one who acts is an administrator still, when the others who change people have been waited for. */
export const actsAsAdministrator = async (tx: Tx, { communityId, actor, at }: RequestContext): Promise<boolean> =>
  (await administratorsNow(tx, communityId, at)).some(({ login }) => login === loginOf(actor.name));

/** Who changes people, and about whom: checked before anything else, with everybody else who could change them held. */
export interface PeopleAtHand {
  readonly person: PersonRow;
  /** Who else could agree: administrators who may come in, but neither the one who acts nor the one concerned. */
  readonly others: readonly PersonRow[];
}

/**
 * Opens every change of a person. Nobody changes themselves or their household; that is also why the last administrator
 * cannot be removed: whoever removes one is another, and still is when the others have been waited for.
 * Refusals, in this order: `NOT_PERMITTED` (no administrator any more), `PERSON_NOT_FOUND`, `CONFLICT_OF_INTEREST`.
 */
export async function peopleAtHand(tx: Tx, ctx: RequestContext, login: string): Promise<PeopleAtHand | Refusal> {
  const { communityId, actor, at } = ctx;
  const own = loginOf(actor.name);
  const administrators = await administratorsNow(tx, communityId, at);
  if (!administrators.some((one) => one.login === own)) return refuse('NOT_PERMITTED');
  const person = await readPerson(tx, communityId, login);
  if (!person) return refuse('PERSON_NOT_FOUND');
  if (person.login === own) return refuse('CONFLICT_OF_INTEREST');
  const conflict = await ownMatter(tx, communityId, actor, { memberNo: person.memberNo });
  if (conflict) return conflict;
  return { person, others: administrators.filter((one) => one.login !== own && one.login !== login) };
}

/**
 * Gives somebody these roles. Those of power only open a request, in place of any that waits, and come with another
 * administrator's agreement. Where there is no other administrator nobody could ever agree: a community with one would be
 * locked for good. Then they hold at once, and the request stays in the list as asked and agreed by the same person, for
 * everybody to see. Gives the roles that hold now.
 */
export async function giveRoles(
  tx: Tx,
  ctx: RequestContext,
  { person, others }: PeopleAtHand,
  wanted: readonly string[],
  held: readonly string[] = person.roles,
): Promise<readonly string[]> {
  const { communityId, actor, at } = ctx;
  const { login } = person;
  const power = wanted.filter((role) => isPowerful(role) && !held.includes(role));
  const alone = others.length === 0;
  const now = alone ? wanted : wanted.filter((role) => !power.includes(role));
  await dropRequestsOf(tx, communityId, login, at, actor.name);
  await setRoles(tx, communityId, login, now);
  if (power.length > 0)
    await insertRequest(tx, communityId, {
      ...{ requestId: randomUUID(), login, roles: power, askedAt: at, askedBy: actor.name },
      ...(alone
        ? { decidedAt: at, decidedBy: actor.name, agreed: true }
        : { decidedAt: null, decidedBy: null, agreed: null }),
    });
  return now;
}
