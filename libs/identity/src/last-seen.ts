import type { Database } from '@youhui/platform';

const notedEveryMs = 5 * 60_000;
/** At a service desk's device the next resident waits: three minutes, noted within five seconds. */
export const deskIdleMs = 3 * 60_000;
const deskNotedEveryMs = 5000;
/** How long staff may leave a session unused: half an hour, and the time in which use is not noted anew. */
const idleMs = 30 * 60_000 + notedEveryMs;

export const isIdle = (lastSeenAt: Date, at: Date, ms = idleMs): boolean => at.getTime() - lastSeenAt.getTime() >= ms;

const noting = new WeakMap<Database, Set<string>>();

/**
 * Notes that a session is used, when that was last noted five minutes ago, or five seconds at a service desk's device; of
 * many requests at once, one does.
 */
export async function noteSeen(
  database: Database,
  communityId: string,
  {
    sessionId,
    lastSeenAt,
    deskDeviceNo,
  }: { readonly sessionId: string; readonly lastSeenAt: Date; readonly deskDeviceNo: number | null },
  at: Date,
): Promise<void> {
  if (at.getTime() - lastSeenAt.getTime() < (deskDeviceNo === null ? notedEveryMs : deskNotedEveryMs)) return;
  const underWay = noting.get(database) ?? new Set();
  noting.set(database, underWay);
  if (underWay.has(sessionId)) return;
  underWay.add(sessionId);
  try {
    await database.inCommunity(communityId, (tx) =>
      tx.query(
        `update identity_session set last_seen_at = $3
         where community_id = $1 and session_id = $2 and coalesce(last_seen_at, created_at) < $3`,
        [communityId, sessionId, at],
      ),
    );
  } finally {
    underWay.delete(sessionId);
  }
}
