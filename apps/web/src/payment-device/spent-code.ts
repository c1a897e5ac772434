/** The scan heard of last, and the half minute whose code it spent: kept by this tab, for when the page is loaded again. */
export interface SpentCode {
  readonly quoteId: string;
  readonly step: number;
}

const key = 'youhui.spent-code';

export function keepSpentCode(spent: SpentCode): void {
  sessionStorage.setItem(key, JSON.stringify(spent));
}

export function keptSpentCode(): SpentCode | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as SpentCode);
}
