import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../commands/use-command';
import {
  RefundCheckoutDocument,
  type RefundCheckoutMutation,
  type SalePartsFragment,
  VoidCheckoutDocument,
  type VoidCheckoutMutation,
} from '../../../graphql/generated';
import { spokenTexts } from '../../../sounds/spoken-texts';
import type { Sounds } from '../../../sounds/use-sounds';

const refundOf = (data: RefundCheckoutMutation) => data.refundCheckout;
const voidOf = (data: VoidCheckoutMutation) => data.voidCheckout;

/** Taking sales back: the last one whole with one tap, any in part or whole. Asked once more before it is sent. */
export function useTakeBack({ tell }: Sounds) {
  const refund = useCommand('refund-checkout', RefundCheckoutDocument, refundOf);
  const undo = useCommand('void-checkout', VoidCheckoutDocument, voidOf);
  const [asking, setAsking] = useState<{ kind: 'refund' | 'void'; sale: SalePartsFragment } | null>(null);
  const [latest, setLatest] = useState<'refund' | 'void'>('refund');
  useEffect(() => {
    if (undo.state.phase === 'unknown') setLatest('void'); // under way since before the page was loaded again
  }, [undo.state.phase]);
  const { state } = latest === 'void' ? undo : refund;

  const told = useRef('');
  useEffect(() => {
    if (told.current === state.phase) return;
    told.current = state.phase;
    if (state.phase === 'failed') tell('failure', spokenTexts.failed(''));
    if (state.phase !== 'answered') return;
    if (state.answer.__typename === 'Refund')
      tell('success', spokenTexts.refunded(state.answer.redeemPoints, state.answer.cashFen));
    else tell('failure', spokenTexts.failed(state.answer.message));
  }, [state, tell]);

  const confirm = (part: { billFen: number; redeemPoints: number }) => {
    if (!asking) return;
    const { checkoutId } = asking.sale;
    setLatest(asking.kind);
    if (asking.kind === 'void') undo.send({ checkoutId });
    else refund.send({ checkoutId, ...part });
    setAsking(null);
  };
  const done = state.phase === 'answered' && state.answer.__typename === 'Refund';
  return {
    asking,
    ask: (kind: 'refund' | 'void', sale: SalePartsFragment) => setAsking({ kind, sale }),
    cancel: () => setAsking(null),
    confirm,
    state,
    forget: () => {
      refund.forget();
      undo.forget();
    },
    busy: refund.busy || undo.busy,
    retryNow: latest === 'void' ? undo.retryNow : refund.retryNow,
    /** The refund made last, a new one each time. */
    refunded: done ? state.answer : null,
  };
}

export type TakeBack = ReturnType<typeof useTakeBack>;
