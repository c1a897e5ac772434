import { type Noting, notedColumns } from './noted-columns';

/** A row as the database noted its change. */
export interface NotedChange {
  readonly entryId: string;
  readonly subjectTable: string;
  readonly subject: string;
  readonly memberNo: string | null;
  readonly was: Readonly<Record<string, unknown>>;
  readonly became: Readonly<Record<string, unknown>>;
}

/** One statement about somebody or something, before and after. */
export interface Change {
  /** Table and column, such as `member.frozen`. */
  readonly place: string;
  /** The number or name of what changed. */
  readonly subject: string;
  /** Null where there was nothing. `•••` for what is not written down. */
  readonly before: string | null;
  readonly after: string | null;
  /** False where it was sealed for a member whose data were deleted. */
  readonly readable: boolean;
}

/** Sealed bytes, and what they were sealed as. */
export interface SealedPart {
  readonly what: string;
  readonly bytes: Buffer;
}

/** What stands for a secret, or for what is opened for a purpose only. */
const notWritten = '•••';

/** A text of a change: there as it is, or sealed. */
type Part = { readonly text: string | null } | { readonly sealed: SealedPart };

export interface ChangeParts {
  readonly place: string;
  readonly subject: string;
  readonly before: Part;
  readonly after: Part;
}

/** What changed, one statement each, still sealed where it is. */
export function partsOf({ subjectTable, subject, was, became }: NotedChange): ChangeParts[] {
  if (subjectTable === 'member_correction') return partsOfCorrection(subject, was, became);
  return Object.keys(became).map((column) => {
    const place = `${subjectTable}.${column}`;
    const text = notingOf(subjectTable, column) === 'private' ? onlyThat : textOf;
    return { place, subject, before: { text: text(was[column]) }, after: { text: text(became[column]) } };
  });
}

/** What was asked to be put right stands beside the decision, under the same seal as in the correction itself. */
function partsOfCorrection(subject: string, was: NotedChange['was'], became: NotedChange['became']): ChangeParts[] {
  const field = String(became['field']);
  return [
    {
      place: 'member_correction.accepted',
      subject,
      before: { text: textOf(was['accepted']) },
      after: { text: textOf(became['accepted']) },
    },
    {
      place: `member_correction.${field}`,
      subject,
      before: sealedPart(`member_correction.before ${field}`, became['before_sealed']),
      after: sealedPart(`member_correction.after ${field}`, became['after_sealed']),
    },
  ];
}

/** Bytes as PostgreSQL writes them in JSON: `\x` and hexadecimal digits. */
const sealedPart = (what: string, value: unknown): Part =>
  typeof value === 'string' ? { sealed: { what, bytes: Buffer.from(value.slice(2), 'hex') } } : { text: null };

const onlyThat = (value: unknown): string | null => (value === null || value === undefined ? null : notWritten);

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const notingOf = (table: string, column: string): Noting | undefined =>
  (notedColumns as Readonly<Record<string, Readonly<Record<string, Noting>>>>)[table]?.[column];

/** What has to be opened, in the order in which `opened` takes the texts. */
export const sealedIn = (parts: readonly ChangeParts[]): SealedPart[] =>
  parts.flatMap(({ before, after }) => [before, after].flatMap((part) => ('sealed' in part ? [part.sealed] : [])));

/** The changes in clear; `texts` are what was opened, null where it cannot be any more. */
export function opened(parts: readonly ChangeParts[], texts: readonly (string | null)[]): Change[] {
  const rest = [...texts];
  const open = (part: Part) => ('sealed' in part ? (rest.shift() ?? null) : part.text);
  return parts.map(({ place, subject, before, after }) => {
    const [was, became] = [open(before), open(after)];
    const readable = !('sealed' in before && was === null) && !('sealed' in after && became === null);
    return { place, subject, before: was, after: became, readable };
  });
}
