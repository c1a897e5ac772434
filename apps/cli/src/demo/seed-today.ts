import { demo } from '@youhui/db';
import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import type { UseCases } from '../use-cases';

/**
 * Gives the demo community its people and what waits for them on the day it is first seen. Every command has a fixed id
 * and time, so that a second run changes nothing and one that was interrupted is completed by the next.
 */
export async function seedToday(useCases: UseCases, communityId: string, at: Date): Promise<void> {
  const as = (name: string): RequestContext => ({
    communityId,
    actor: { name, permissions: new Set() },
    at,
    requestId: 'demo',
  });
  for (const { login, displayName, roles, ...bound } of demo.people) {
    const order = { login, displayName, roles, ...bound, password: demo.demoPassword };
    const answer = await useCases.registerPerson.execute(as('system:demo'), order);
    const known = isRefusal(answer) && answer.details['field'] === 'login';
    if (!known) done(`the person ${login}`, answer);
  }
  for (const { id, ...service } of demo.servicesOfToday)
    done(id, await useCases.recordService.execute(as('person:weiguyu'), id, service));
}

function done(what: string, answer: object | Refusal): void {
  // The demo of an earlier version has its own content under the same id, and keeps it.
  if (!isRefusal(answer) || answer.refused === 'IDEMPOTENCY_CONFLICT') return;
  throw new Error(`The demo community could not be filled: ${what} was refused with ${answer.refused}`);
}
