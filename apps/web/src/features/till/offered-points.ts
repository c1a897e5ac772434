/** A refusal of a sale as the API words it, with the number some of them carry. */
interface SaleRefusal {
  readonly code: string;
  readonly availablePoints?: number;
  readonly maxPoints?: number;
  readonly remainingPoints?: number;
  readonly limitPoints?: number;
}

/** The points a refusal says would pass; null when fewer points would not help. */
export function offeredPoints(refusal: SaleRefusal): number | null {
  switch (refusal.code) {
    case 'INSUFFICIENT_POINTS':
      return refusal.availablePoints ?? null;
    case 'REDEEM_SHARE_EXCEEDED':
      return refusal.maxPoints ?? null;
    case 'DAILY_LIMIT_EXCEEDED':
      return refusal.remainingPoints ?? null;
    case 'SIGN_LIMIT_EXCEEDED':
    case 'HELPER_LIMIT_EXCEEDED':
      return refusal.limitPoints ?? null;
    default:
      return null;
  }
}
