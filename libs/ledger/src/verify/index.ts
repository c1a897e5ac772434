import { accountProofs } from './account.proofs';
import { chainProof } from './chain.proof';
import { contentProof } from './content.proof';
import { historyProofs, linkProofs } from './history.proofs';
import { lotProofs } from './lot.proofs';
import type { Proof, Walk } from './proof';

export { firstViolation, type Fault, type Proof, type Violation, type Walk, type Wording } from './proof';
export { rowsFollow } from './rows-follow';
export { accepted, batchPlace, dayAndEra, localDay, termsInForce, trimmed } from './sql-parts';
export { chainProof };
/** By which a link of the chain knows a policy. */
export { hashOfTerms } from '../chain';

/** The arithmetic of the books: what can be told of them without knowing any kind of command. */
export const ledgerProofs: readonly (Proof | Walk)[] = [
  ...historyProofs,
  ...accountProofs,
  ...lotProofs,
  ...linkProofs,
  contentProof,
];
