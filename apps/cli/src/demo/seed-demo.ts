import { fen, isRefusal, points, type Refusal, type RequestContext } from '@youhui/kernel';
import { demo } from '@youhui/db';
import type { UseCases } from './use-cases';

type As = (login: string) => RequestContext;

const nobodyInParticular = 'system:demo';

/**
 * Fills the demo community through the use cases. Every command has a fixed id, so that a second run changes nothing and
 * a run that was interrupted is completed by the next. Throws when a use case refuses.
 */
export async function seedDemo(useCases: UseCases, communityId: string, at: Date): Promise<void> {
  const as: As = (name) => ({ communityId, actor: { name, permissions: new Set() }, at, requestId: 'demo' });
  await admitEverybody(useCases, as);
  await addPeople(useCases, as);
  await letThemAct(useCases, as);
}

async function admitEverybody(useCases: UseCases, as: As): Promise<void> {
  const ctx = as('person:guanliyuan');
  for (const merchant of demo.merchants) {
    const id = `demo-merchant-${merchant.merchantNo}`;
    done(id, await useCases.registerMerchant.execute(ctx, id, merchant));
  }
  for (const householdNo of demo.households) {
    const id = `demo-household-${householdNo}`;
    done(id, await useCases.registerHousehold.execute(ctx, id, { householdNo }));
  }
  for (const member of demo.members) {
    const id = `demo-member-${member.memberNo}`;
    done(id, await useCases.registerMember.execute(ctx, id, member));
  }
}

async function addPeople(useCases: UseCases, as: As): Promise<void> {
  for (const { login, displayName, roles, ...bound } of demo.people) {
    const order = { login, displayName, roles, ...bound, password: demo.demoPassword };
    const answer = await useCases.registerPerson.execute(as(nobodyInParticular), order);
    const known = isRefusal(answer) && answer.details['field'] === 'login';
    if (!known) done(`the person ${login}`, answer);
  }
}

async function letThemAct(useCases: UseCases, as: As): Promise<void> {
  const accountant = as('person:qiankuaiji');
  const organiser = as('person:heshifu');
  for (const { id, amountFen, ...income } of demo.fundIncome)
    done(id, await useCases.recordFundIncome.execute(accountant, id, { ...income, amountFen: fen(amountFen) }));
  for (const { id, programme, points: amount } of demo.allocations)
    done(id, await useCases.allocatePoints.execute(accountant, id, { programme, points: points(amount) }));
  for (const { id, ...service } of demo.services) {
    const { memberNo, programme, tags, minutes, grade } = service;
    const recorded = await useCases.recordService.execute(organiser, id, { memberNo, programme, tags, minutes, grade });
    done(id, recorded);
    if (!('by' in service)) continue;
    const approval = { serviceId: id, by: service.by };
    done(id, await useCases.approveService.execute(organiser, `${id}-approved`, approval));
  }
  for (const { id, billFen, redeemPoints, ...checkout } of demo.checkouts) {
    const cashier = demo.people.find((person) => 'merchantNo' in person && person.merchantNo === checkout.merchantNo);
    const order = { ...checkout, billFen: fen(billFen), redeemPoints: points(redeemPoints), channel: 'assisted' };
    const ctx = as(cashier ? `person:${cashier.login}` : nobodyInParticular);
    done(id, await useCases.completeCheckout.execute(ctx, id, order));
  }
}

function done(what: string, answer: object | Refusal): void {
  // The demo of an earlier version has its own content under the same id, and keeps it.
  if (!isRefusal(answer) || answer.refused === 'IDEMPOTENCY_CONFLICT') return;
  throw new Error(`The demo community could not be filled: ${what} was refused with ${answer.refused}`);
}
