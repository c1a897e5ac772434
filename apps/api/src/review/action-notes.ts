import type { SignInAttempt, SignInAttempts } from '@youhui/identity';
import { networkOf } from '@youhui/platform';
import { actsOnBehalf, type Asked, type AuditEntry, type AuditLog, memberConcerned, writableOf } from '@youhui/review';
import { uuidv7 } from 'uuidv7';
import type { ApiRequest } from '../request/api-request';

/** What an answer says about the session that it opened. */
interface Opened {
  readonly viewer?: { readonly communityId: string; readonly login: string; readonly memberNo: string | null };
}

/** What somebody asked for, and what came of it. */
interface Action {
  /** The mutation, or the query that was not permitted. */
  readonly action: string;
  readonly asked: Asked;
  readonly outcome: string;
  readonly answer: Asked;
}

/** Writes into the audit log what is asked at the api's door. */
export class ActionNotes {
  constructor(
    private readonly auditLog: AuditLog,
    private readonly attempts: SignInAttempts,
  ) {}

  /**
   * An action of whoever is signed in, has just signed in, or wanted to, and of a self-service desk. Resolves when it is written; at once for what
   * is in the books as well, or is done by tills all day.
   */
  async note(entryId: string, call: ApiRequest, action: Action): Promise<void> {
    const { viewer } = action.answer as Opened;
    if (viewer) return this.write(viewer.communityId, entryOfViewer(entryId, call, action, viewer));
    const { ctx, desk } = call;
    if (!ctx && desk) return this.write(desk.communityId, entryOfDesk(entryId, call, action, desk.deviceNo));
    if (ctx?.communityId) return this.write(ctx.communityId, entryOf(entryId, call, action));
    const attempt = await this.attempts.placed(action.asked, call.clientAddress);
    if (attempt) await this.write(attempt.communityId, entryOfNobody(entryId, call, action, attempt));
  }

  /** What was not permitted: nobody waits for it. */
  noteDenied({ ctx, ...call }: ApiRequest, action: string): void {
    if (!ctx?.communityId) return;
    const entry = entryOf(uuidv7(), { ...call, ctx }, { action, asked: {}, outcome: 'NOT_PERMITTED', answer: {} });
    void this.auditLog.noteBehind(ctx.communityId, entry);
  }

  private write(communityId: string, entry: AuditEntry): Promise<void> {
    if (!isKeptElsewhere(entry.asked)) return this.auditLog.note(communityId, entry);
    // What tills do all day is in the books as it was asked.
    return this.auditLog.noteBehind(communityId, isOfATill(entry.asked) ? { ...entry, asked: {} } : entry);
  }
}

function entryOf(entryId: string, call: ApiRequest, { action, asked, outcome, answer }: Action): AuditEntry {
  const actor = call.ctx?.actor;
  const memberNo = memberConcerned(asked, answer, actor);
  return {
    entryId,
    at: call.ctx?.at ?? new Date(),
    actor: actor?.name ?? 'nobody',
    action,
    outcome,
    memberNo,
    onBehalf: actsOnBehalf(actor, memberNo),
    merchantNo: textOf(asked['merchantNo']) ?? actor?.merchantNo ?? null,
    terminalNo: actor?.terminalNo ?? null,
    requestId: call.requestId,
    network: networkOf(call.clientAddress),
    asked: writableOf(asked) as Asked,
  };
}

const entryOfViewer = (
  entryId: string,
  call: ApiRequest,
  action: Action,
  { login, memberNo }: NonNullable<Opened['viewer']>,
): AuditEntry => ({
  ...entryOf(entryId, { ...call, ctx: undefined }, action),
  at: call.ctx?.at ?? new Date(),
  actor: `person:${login}`,
  memberNo,
});

const entryOfDesk = (entryId: string, call: ApiRequest, action: Action, deviceNo: number): AuditEntry => ({
  ...entryOf(entryId, call, action),
  actor: `desk:${deviceNo}`,
});

/** Of what somebody unknown typed there is only a name that somebody has: the rest may be a secret, or a phone. */
const entryOfNobody = (entryId: string, call: ApiRequest, action: Action, { login }: SignInAttempt): AuditEntry => ({
  ...entryOf(entryId, { ...call, ctx: undefined }, action),
  memberNo: null,
  merchantNo: null,
  asked: login === null ? {} : { login },
});

/** Commands are in the books whatever becomes of the log, and so is what tills do all day. */
const isKeptElsewhere = (asked: Asked): boolean => Object.hasOwn(asked, 'commandId') || isOfATill(asked);

const isOfATill = (asked: Asked): boolean => Object.hasOwn(asked, 'quoteId') || Object.hasOwn(asked, 'presented');

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
