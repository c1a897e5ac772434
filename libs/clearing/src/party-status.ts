import type { PartyStatus } from './cycle-rows';

/** What a cut would make of a shop's net: paid, collected, carried when too small to move, or nothing. */
export function partyStatusOf(netFen: number, carryBelowFen: number): Exclude<PartyStatus, 'fund'> {
  if (netFen === 0) return 'zero';
  if (Math.abs(netFen) < carryBelowFen) return 'carried';
  return netFen > 0 ? 'pay' : 'collect';
}
