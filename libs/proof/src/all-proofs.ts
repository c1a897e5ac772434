import { allianceProofs } from '@youhui/alliance';
import { checkoutProofs } from '@youhui/checkout';
import { clearingProofs } from '@youhui/clearing';
import { communityProofs } from '@youhui/community';
import { fundProofs } from '@youhui/fund';
import { chainProof, ledgerProofs, type Proof, type Walk } from '@youhui/ledger';
import { volunteeringProofs } from '@youhui/volunteering';
import { walletProofs } from '@youhui/wallet';

/**
 * Every proof, in the order of checking: the arithmetic of the books, which knows the exact row; then what each context
 * derives from the history, each standing on those before it; then the chain, which covers whatever is left.
 */
export const allProofs: readonly (Proof | Walk)[] = [
  ...ledgerProofs,
  ...communityProofs,
  ...allianceProofs,
  ...volunteeringProofs,
  ...walletProofs,
  ...checkoutProofs,
  ...clearingProofs,
  ...fundProofs,
  chainProof,
];
