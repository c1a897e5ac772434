/** Lists of equal length, one per column, for `unnest`. */
export function columns<Row>(rows: readonly Row[], ...picks: ((row: Row) => unknown)[]): unknown[][] {
  return picks.map((pick) => rows.map(pick));
}
