interface Honoured {
  readonly issuer: string;
  readonly issuerName: string;
  readonly points: number;
}

interface Line {
  readonly sequence: number;
  readonly amountPoints: number;
  readonly balanceAfterPoints: number;
  readonly honouredBy: readonly Honoured[];
}

/**
 * The points of one sale may come from several issuers, and the books have a line for each. A person sees one change:
 * lines of one journal that go the same way are added up; the newest says what was left. Lines are newest first.
 */
export function groupedLines<Row extends Line>(lines: readonly Row[]): readonly Row[] {
  const groups: Row[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last.sequence === line.sequence && Math.sign(last.amountPoints) === Math.sign(line.amountPoints))
      groups[groups.length - 1] = {
        ...last,
        amountPoints: last.amountPoints + line.amountPoints,
        honouredBy: [...last.honouredBy, ...line.honouredBy],
      };
    else groups.push(line);
  }
  return groups;
}
