/** How far a shop's own points have come on the way to its limit: from four fifths it is warned, at the limit it earns its customers nothing. */
export function limitUse(outstandingPoints: number, limitPoints: number): 'plenty' | 'near' | 'full' {
  if (outstandingPoints >= limitPoints) return 'full';
  return outstandingPoints * 5 >= limitPoints * 4 ? 'near' : 'plenty';
}
