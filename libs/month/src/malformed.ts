export const monthFileNames = ['community.json', 'merchants.csv', 'members.csv', 'events.jsonl'] as const;
export type MonthFileName = (typeof monthFileNames)[number];

/** The same sentence for both readers. */
export interface Wording {
  readonly en: string;
  readonly zh: string;
}

/** One thing wrong with a month's files. */
export interface MonthFault {
  readonly file: MonthFileName;
  /** Physical line, from 1. Undefined where no single line is at fault: a missing file, an absent key. */
  readonly line: number | undefined;
  /** Names the field, what is expected and what stands there. */
  readonly message: string;
  readonly messageZh: string;
}

/** A folder that is refused whole, and why. */
export interface MalformedMonth {
  /** At least one for every bad line, by file and line; at most 10 000. */
  readonly faults: readonly MonthFault[];
  /** How many more there are. */
  readonly furtherFaults: number;
}

export function isMalformed(answer: object): answer is MalformedMonth {
  return 'faults' in answer && 'furtherFaults' in answer;
}

/** How a reader names a fault in its file. */
export type ReportFault = (line: number | undefined, wording: Wording) => void;

const mostListed = 10_000;

/** Lists the first 10 000 faults and counts the rest, so that a file of nothing but faults costs no memory. */
export class FaultList {
  private readonly listed: MonthFault[] = [];
  private found = 0;

  reporterFor(file: MonthFileName): ReportFault {
    return (line, { en, zh }) => {
      this.found += 1;
      if (this.listed.length < mostListed) this.listed.push({ file, line, message: en, messageZh: zh });
    };
  }

  /** Undefined when nothing was at fault. */
  asMalformed(): MalformedMonth | undefined {
    if (this.found === 0) return undefined;
    const place = (fault: MonthFault) => monthFileNames.indexOf(fault.file);
    const faults = this.listed.toSorted((a, b) => place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0));
    return { faults, furtherFaults: this.found - faults.length };
  }
}
