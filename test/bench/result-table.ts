import { median, type Aim, type BenchResult, type Line, type Measured, type Profile, type Share } from './result';

const digits = (figure: number) => (figure >= 100 ? 0 : figure >= 10 ? 1 : 2);
const shown = (figure: number) => figure.toFixed(digits(figure));
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function shownMeasured({ name, unit, rounds }: Measured): string {
  const spread = rounds.length > 1 ? ` (${shown(Math.min(...rounds))}–${shown(Math.max(...rounds))})` : '';
  return `${name}: ${shown(median(rounds))}${spread} ${unit}`;
}

function shownAim(aim: Aim | undefined, { ratio, ours }: Line): string {
  if (!aim) return '—';
  const sign = ratio === undefined ? ` ${ours.unit}` : '×';
  return 'atLeast' in aim ? `≥ ${aim.atLeast}${sign}` : `≤ ${aim.atMost}${sign}`;
}

function isMet(aim: Aim, figure: number): boolean {
  return 'atLeast' in aim ? figure >= aim.atLeast : figure <= aim.atMost;
}

function shownLine(line: Line): string[] {
  const figure = line.ratio ?? median(line.ours.rounds);
  return [
    line.what,
    shownMeasured(line.ours),
    line.yardstick ? shownMeasured(line.yardstick) : '—',
    line.ratio === undefined ? '—' : `**${line.ratio.toFixed(2)}×**`,
    shownAim(line.aim, line),
    line.aim ? (isMet(line.aim, figure) ? 'met' : 'not met') : '—',
  ];
}

const shares = (what: string, parts: readonly Share[]) =>
  table(
    [what, 'share', ''],
    parts.map(({ name, share, note }) => [name, `${(share * 100).toFixed(1)} %`, note ?? '']),
  );

const shownProfile = (profile: Profile) =>
  [
    `### Where the time goes: ${profile.of}`,
    `Event loop of the process with the ledger busy ${(profile.eventLoop * 100).toFixed(0)} %; processor time for each: ${profile.nodeCpuMs.toFixed(2)} ms in that process, ${profile.postgresCpuMs.toFixed(2)} ms in PostgreSQL.`,
    shares('part of the program', profile.modules),
    shares('function', profile.functions),
    shares('statement, by execution time in PostgreSQL', profile.statements),
  ].join('\n\n');

/** A run as Markdown: the machine, the lines, the profiles, and whether the books proved. */
export function resultTable({ machine, settings, lines, profiles, books }: BenchResult): string {
  const facts = Object.entries({ ...machine, ...settings }).map(([name, value]) => `${name} ${value}`);
  const faults = books.filter(({ violation }) => violation);
  return [
    facts.join(' · '),
    table(['what', 'ours', 'yardstick', 'ratio', 'aim', ''], lines.map(shownLine)),
    faults.length === 0
      ? `Afterwards the books of ${books.length} communities proved.`
      : faults.map(({ of, violation }) => `**The books of ${of} do not prove:** ${violation}`).join('\n'),
    ...profiles.map(shownProfile),
  ].join('\n\n');
}
