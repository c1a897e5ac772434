import { WalletChangedDocument } from '../../graphql/generated';
import { useLookAgain } from '../../reads/use-look-again';
import { useEvery } from '../../reads/use-every';

const lookEveryMs = 10_000;

/** Reads the wallet again as soon as it changes; without a subscription from time to time while the page is in front. */
export function useWalletWatch(memberNo: string, lookAgain: () => void): void {
  const live = useLookAgain(WalletChangedDocument, true, lookAgain, { memberNo });
  useEvery(lookEveryMs, !live, lookAgain);
}
