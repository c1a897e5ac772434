import { useCallback, useRef, useState } from 'react';
import { ask, problemOf } from '../../../graphql/client';
import { CheckoutByReceiptDocument, type SalePartsFragment } from '../../../graphql/generated';
import type { Sounds } from '../../../sounds/use-sounds';

export type ScannedReceipt =
  | { readonly at: 'none' }
  | { readonly at: 'looking' }
  | { readonly at: 'refused'; readonly code: string; readonly message: string; readonly nextStep: string }
  | { readonly at: 'failed'; readonly problem: string; readonly receiptNo: string };

/** Finds the sale of a receipt that somebody brings back. Only the receipt scanned last counts. */
export function useScannedReceipt({ tell }: Sounds, onFound: (sale: SalePartsFragment) => void) {
  const [state, setState] = useState<ScannedReceipt>({ at: 'none' });
  const latest = useRef('');
  const look = useCallback(
    (receiptNo: string) => {
      latest.current = receiptNo;
      setState({ at: 'looking' });
      void ask(CheckoutByReceiptDocument, { receiptNo }).then(({ data, error }) => {
        if (latest.current !== receiptNo) return;
        if (error || !data) {
          tell('failure');
          return setState({ at: 'failed', problem: problemOf(error), receiptNo });
        }
        const answer = data.checkoutByReceipt;
        if (answer.__typename === 'Checkout') {
          setState({ at: 'none' });
          return onFound(answer);
        }
        tell('failure');
        setState({ at: 'refused', ...answer });
      });
    },
    [tell, onFound],
  );
  const forget = useCallback(() => {
    latest.current = '';
    setState({ at: 'none' });
  }, []);
  return { state, look, forget };
}
