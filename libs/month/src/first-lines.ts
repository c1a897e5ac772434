import { shortened } from './exact-json';
import type { ReportFault } from './malformed';

/** Remembers on which line a value first stood, and reports it when it comes again. */
export class FirstLines {
  private readonly lines = new Map<string, number>();

  constructor(
    private readonly column: string,
    private readonly report: ReportFault,
  ) {}

  get values(): ReadonlySet<string> {
    return new Set(this.lines.keys());
  }

  /** False, and a fault, when the value stood on a line before. */
  take(value: string, line: number): boolean {
    const before = this.lines.get(value);
    if (before === undefined) {
      this.lines.set(value, line);
      return true;
    }
    const shown = shortened(JSON.stringify(value));
    this.report(line, {
      en: `${this.column}: ${shown} is already on line ${before}`,
      zh: `${this.column} ${shown} 重复,首次在第 ${before} 行`,
    });
    return false;
  }
}
