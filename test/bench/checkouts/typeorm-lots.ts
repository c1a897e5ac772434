import type { Lot as LotInWords } from '@youhui/ledger';
import type { Head } from '../../../prisma-free-db/entities/ledger/head.entity';
import type { LotMovement } from '../../../prisma-free-db/entities/ledger/lot-movement.entity';
import type { Sale } from './typeorm-rows';

/** A movement, and the lot as the chain tells of it. */
export type TracedMovement = LotMovement & { readonly lot: Omit<LotInWords, 'remainingPoints'> };

export interface MovedLots {
  readonly changed: readonly { readonly lotId: number; readonly remainingPoints: number }[];
  readonly made?: LotInWords;
  readonly movements: readonly TracedMovement[];
}

/** What the sale takes from the member's lots, and the lot it makes of what is earned. */
export function moveLots(head: Head, { ctx, lots, plan, earned }: Sale, sequence: number): MovedLots {
  const { communityId } = ctx;
  const movements: TracedMovement[] = [];
  const move = (lot: LotInWords, changePoints: number, remainingAfterPoints: number) => {
    const { lotId } = lot;
    const movementNo = movements.length;
    movements.push({ communityId, sequence, movementNo, lotId, changePoints, remainingAfterPoints, lot });
  };
  const changed = plan.taken.map(({ lotId, points }) => {
    const lot = lots.find((held) => held.lotId === lotId);
    if (!lot) throw new Error(`Lot ${lotId} is not the member's`);
    move(lot, -points, lot.remainingPoints - points);
    return { lotId, remainingPoints: lot.remainingPoints - points };
  });
  const made = earned && { ...earned, lotId: head.lotNo + 1, originSequence: sequence };
  if (made) move(made, made.remainingPoints, made.remainingPoints);
  return { changed, made, movements };
}
