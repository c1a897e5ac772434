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

interface Placed {
  readonly communityId: string;
  readonly entry: AuditEntry;
}

/** Writes into the audit log what is asked at the api's door. */
export class ActionNotes {
  constructor(
    private readonly auditLog: AuditLog,
    private readonly attempts: SignInAttempts,
  ) {}

  /**
   * An action of whoever is signed in, has just signed in, or wanted to, and of a self-service desk. Resolves when it is
   * written; at once for what is in the books as well, or is done by tills all day.
   */
  async note(entryId: string, call: ApiRequest, action: Action): Promise<void> {
    const placed = await this.placed(entryId, call, action);
    if (!placed) return;
    const { communityId, entry } = placed;
    return isKeptElsewhere(action.asked)
      ? this.auditLog.noteBehind(communityId, entry)
      : this.auditLog.note(communityId, entry);
  }

  /** What was not permitted: nobody waits for it. */
  noteDenied({ ctx, ...call }: ApiRequest, action: string): void {
    if (!ctx?.communityId) return;
    const entry = entryOf(uuidv7(), { ...call, ctx }, { action, asked: {}, outcome: 'NOT_PERMITTED', answer: {} });
    void this.auditLog.noteBehind(ctx.communityId, entry);
  }

  /** In whose log it stands, and as whose; undefined where nobody's community is known. */
  private async placed(entryId: string, call: ApiRequest, action: Action): Promise<Placed | undefined> {
    const { viewer } = action.answer as Opened;
    const { ctx, desk } = call;
    if (viewer) return { communityId: viewer.communityId, entry: entryOfViewer(entryId, call, action, viewer) };
    if (!ctx && desk)
      return { communityId: desk.communityId, entry: entryOfDesk(entryId, call, action, desk.deviceNo) };
    if (ctx?.communityId) return { communityId: ctx.communityId, entry: entryOf(entryId, call, action) };
    const attempt = await this.attempts.placed(action.asked, call.clientAddress);
    return attempt && { communityId: attempt.communityId, entry: entryOfNobody(entryId, call, action, attempt) };
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
    asked: isOfATill(asked) ? {} : (writableOf(asked) as Asked), // in the books as it was asked
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
