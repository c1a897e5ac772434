interface Lot {
  readonly issuer: string;
  readonly expiresOn: string;
  readonly remainingPoints: number;
}

/** Lots of one issuer and one last day are the same to a person: shown as one. The order stays, soonest first. */
export function joinedLots<Row extends Lot>(lots: readonly Row[]): readonly Row[] {
  const joined = new Map<string, Row>();
  for (const lot of lots) {
    const key = `${lot.expiresOn}.${lot.issuer}`;
    const before = joined.get(key);
    joined.set(key, before ? { ...before, remainingPoints: before.remainingPoints + lot.remainingPoints } : lot);
  }
  return [...joined.values()];
}
