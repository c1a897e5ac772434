import { networkOf } from '@youhui/platform';
import { actsOnBehalf, type Asked, type AuditLog, memberConcerned, writableOf } from '@youhui/review';
import { uuidv7 } from 'uuidv7';
import type { ApiRequest } from '../request/api-request';

/** What an answer says about the session that it opened. */
interface Opened {
  readonly viewer?: { readonly communityId: string; readonly login: string; readonly memberNo: string | null };
}

/**
 * Notes an action of whoever is signed in, or has just signed in, and of a self-service desk; of nobody else there is no
 * community to note it in.
 */
export async function noteAction(
  auditLog: AuditLog,
  { ctx, requestId, clientAddress, desk }: ApiRequest,
  action: string,
  asked: Asked,
  outcome: string,
  answer: Asked,
  waits: 'before' | 'behind' = isKeptElsewhere(asked) ? 'behind' : 'before',
): Promise<void> {
  const { viewer } = answer as Opened;
  const communityId = viewer?.communityId ?? ctx?.communityId ?? desk?.communityId;
  if (!communityId) return;
  const actor = viewer ? undefined : ctx?.actor;
  const memberNo = viewer ? viewer.memberNo : memberConcerned(asked, answer, actor);
  const entry = {
    entryId: uuidv7(),
    at: ctx?.at ?? new Date(),
    actor: actor?.name ?? (viewer || !desk ? `person:${viewer?.login ?? ''}` : `desk:${desk.deviceNo}`),
    action,
    outcome,
    memberNo,
    onBehalf: actsOnBehalf(actor, memberNo),
    merchantNo: textOf(asked['merchantNo']) ?? actor?.merchantNo ?? null,
    terminalNo: actor?.terminalNo ?? null,
    requestId,
    network: networkOf(clientAddress),
    // What tills do all day is in the books as it was asked.
    asked: isOfATill(asked) ? {} : (writableOf(asked) as Asked),
  };
  await (waits === 'behind' ? auditLog.noteBehind(communityId, entry) : auditLog.note(communityId, entry));
}

/** Commands are in the books whatever becomes of the log, and so is what tills do all day. */
const isKeptElsewhere = (asked: Asked): boolean => Object.hasOwn(asked, 'commandId') || isOfATill(asked);

const isOfATill = (asked: Asked): boolean => Object.hasOwn(asked, 'quoteId') || Object.hasOwn(asked, 'presented');

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
