import { cycleProofs } from './cycle.proofs';
import { obligationProofs } from './obligation.proofs';

/** That what is owed, and what was cut and netted of it, follows from the sales. */
export const clearingProofs = [...obligationProofs, ...cycleProofs];
