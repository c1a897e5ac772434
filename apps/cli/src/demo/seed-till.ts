import { demo } from '@youhui/db';
import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import type { UseCases } from '../use-cases';

/**
 * Gives a shop of the demo its first till, waiting to be paired, and its cashier a PIN. What is there already stays as
 * it is: a second run changes nothing.
 */
export async function seedTill(useCases: UseCases, communityId: string, at: Date): Promise<void> {
  const { merchantNo, name, login, pin } = demo.till;
  const permissions = new Set(['terminal:manage'] as const);
  const ctx: RequestContext = { communityId, actor: { name: 'system:demo', permissions }, at, requestId: 'demo' };
  const tills = await useCases.terminals.terminals(communityId, merchantNo);
  if (tills.length === 0) done('the till', await useCases.createTerminal.execute(ctx, { merchantNo, name }));
  const cashiers = await useCases.cashiers.ofMerchant(communityId, merchantNo);
  if (cashiers.some((cashier) => cashier.login === login && !cashier.hasPin))
    done('the PIN', await useCases.setCashierPin.execute(ctx, { login, pin }));
}

function done(what: string, answer: object | Refusal): void {
  if (isRefusal(answer))
    throw new Error(`The demo community could not be filled: ${what} was refused with ${answer.refused}`);
}
