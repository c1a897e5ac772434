import { helpsAsFamily, type Actor } from '@youhui/kernel';

/** What was asked of a mutation, as far as it may be written down. */
export type Asked = Readonly<Record<string, unknown>>;

/** One thing that somebody did or tried. */
export interface AuditEntry {
  /** Time-ordered. */
  readonly entryId: string;
  readonly at: Date;
  /** As `Actor.name`; `nobody` where nobody had signed in. */
  readonly actor: string;
  /** The mutation's name. */
  readonly action: string;
  /** `done`, the code of the refusal, or `failed` for what nobody foresaw. */
  readonly outcome: string;
  /** Whom it was about. */
  readonly memberNo: string | null;
  /** Done for the member by somebody else: at the desk, or by their family helper. */
  readonly onBehalf: boolean;
  readonly merchantNo: string | null;
  readonly terminalNo: string | null;
  readonly requestId: string;
  /** The network it came from: of an address only what a household or an office shares. */
  readonly network: string;
  readonly asked: Asked;
}

/**
 * Never written down, sealed or not: whoever reads the log could use them, or would read what is opened for a purpose
 * only.
 */
const secrets =
  /^(phone|guardianPhone|guardianName|careNote|password|oldPassword|newPassword|currentPassword|pin|oldPin|newPin|currentPin|code|recoveryCode|ticket|invitation|pairingCode|presented|secret|token|terminalToken|key|nfcId)$/;
const mostLength = 500;
const mostItems = 20;
const mostDepth = 4;

/**
 * What may be written down of what was asked: no secrets, nothing long, lists of 20 at most, four levels deep.
 * What is left out says so.
 */
export function writableOf(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > mostLength ? `${value.slice(0, mostLength)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no date' : value.toISOString();
  if (depth >= mostDepth) return '…';
  if (Array.isArray(value)) {
    const shown = value.slice(0, mostItems).map((item: unknown) => writableOf(item, depth + 1));
    return value.length > mostItems ? [...shown, `… (${value.length})`] : shown;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, secrets.test(name) ? '•••' : writableOf(inner, depth + 1)]),
  );
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Whom something was about: whom the order names, whom the answer names, or the member who acts. */
export function memberConcerned(asked: Asked, answer: Asked, actor: Actor | undefined): string | null {
  return (
    textOf(asked['memberNo']) ??
    textOf(asked['fromMemberNo']) ??
    textOf(asked['forMemberNo']) ??
    textOf(answer['memberNo']) ??
    actor?.memberNo ??
    null
  );
}

/** Whether somebody else acts for the member: their family helper, or a person at the desk. */
export const actsOnBehalf = (actor: Actor | undefined, memberNo: string | null): boolean =>
  actor !== undefined && memberNo !== null && (helpsAsFamily(actor, memberNo) || actor.memberNo !== memberNo);
