import { refuse, type Refusal } from '@youhui/kernel';

/** A bill or a number of points beyond these was mistyped, or is a card number scanned into the wrong field. */
const mostBillFen = 1_000_000_000_000;
const mostRedeemPoints = 1_000_000_000;

export const billBound = 'at most 1000000000000';
export const redeemBound = 'at most 1000000000';

/** `INVALID_INPUT` with the field that no till means; undefined when both could be meant. */
export function beyondTill({ billFen, redeemPoints }: { billFen: number; redeemPoints: number }): Refusal | undefined {
  if (billFen > mostBillFen) return refuse('INVALID_INPUT', { field: 'billFen' });
  if (redeemPoints > mostRedeemPoints) return refuse('INVALID_INPUT', { field: 'redeemPoints' });
  return undefined;
}
