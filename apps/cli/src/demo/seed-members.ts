import { demo } from '@youhui/db';
import type { SecretKey } from '@youhui/identity';
import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import type { UseCases } from '../use-cases';

/**
 * Gives some members of the demo a phone to sign in by, a PIN and a card to show at tills. Their cards come last: where
 * there is one, all the rest was done, and stays as the members have it by now.
 */
export async function seedMembers(
  useCases: UseCases,
  communityId: string,
  at: Date,
  secretKey: SecretKey,
): Promise<void> {
  const permissions = new Set(['member:manage', 'card:manage'] as const);
  const ctx: RequestContext = { communityId, actor: { name: 'system:demo', permissions }, at, requestId: 'demo' };
  const cards = await Promise.all(
    demo.cardHolders.map((memberNo) => useCases.paymentMeans.cards(communityId, memberNo)),
  );
  if (cards.every(({ length }) => length > 0)) return;
  for (const phone of demo.phonesOfMembers)
    done(`the phone of ${phone.memberNo}`, await useCases.setMemberPhoneWith(secretKey).execute(ctx, phone));
  for (const [index, memberNo] of demo.cardHolders.entries()) {
    if (cards[index]?.length) continue;
    done(`the PIN of ${memberNo}`, await useCases.setPin.execute(ctx, { memberNo, pin: demo.demoPin }));
    done(`the card of ${memberNo}`, await useCases.issueCard.execute(ctx, { memberNo }));
  }
}

function done(what: string, answer: object | Refusal): void {
  if (isRefusal(answer))
    throw new Error(`The demo community could not be filled: ${what} was refused with ${answer.refused}`);
}
