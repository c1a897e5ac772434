import { communityIdOfToken, hashOfToken } from '@youhui/identity';
import type { Database } from '@youhui/platform';
import type { PairedRow } from './terminal.store';

/** A shop's till as its people see it; neither code nor token. */
export interface TerminalView {
  readonly terminalNo: string;
  readonly merchantNo: string;
  readonly name: string;
  readonly createdAt: Date;
  /** Until when the code that was shown may be typed in; null once a device is paired. */
  readonly pairingUntil: Date | null;
  readonly pairedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly openShift: OpenShiftView | null;
}

/** Who stands at a till since when. */
export interface OpenShiftView {
  readonly shiftId: string;
  readonly login: string;
  readonly openedAt: Date;
}

/** The till that a device is, and who stands there. */
export interface PairedTerminalView extends PairedRow {
  readonly communityId: string;
  readonly openShift: OpenShiftView | null;
}

interface ShiftColumns {
  readonly shiftId: string | null;
  readonly login: string | null;
  readonly openedAt: Date | null;
}

const shiftColumns = `s.shift_id as "shiftId", s.login, s.opened_at as "openedAt"`;
const withShift = `left join till_shift s on s.community_id = t.community_id and s.terminal_no = t.terminal_no and s.closed_at is null`;

/** What screens ask about the tills. */
export class TerminalQueries {
  constructor(private readonly database: Database) {}

  /** A shop's tills: those in use by number, then those revoked, the latest first; 200 at most. */
  async terminals(communityId: string, merchantNo: string): Promise<TerminalView[]> {
    const rows = await this.database.inCommunity(communityId, (tx) =>
      tx.query<Omit<TerminalView, 'openShift'> & ShiftColumns>(
        `select t.terminal_no as "terminalNo", t.merchant_no as "merchantNo", t.name, t.created_at as "createdAt",
           t.pairing_until as "pairingUntil", t.paired_at as "pairedAt", t.revoked_at as "revokedAt", ${shiftColumns}
         from terminal t ${withShift}
         where t.community_id = $1 and t.merchant_no = $2
         order by t.revoked_at desc nulls first, length(t.terminal_no), t.terminal_no limit 200`,
        [communityId, merchantNo],
      ),
    );
    return rows.map(withOpenShift);
  }

  /** The till that holds this token; undefined when it holds it no longer, or never did. */
  async ofToken(terminalToken: string): Promise<PairedTerminalView | undefined> {
    const communityId = communityIdOfToken(terminalToken);
    if (!communityId) return undefined;
    const [row] = await this.database.inCommunity(communityId, (tx) =>
      tx.query<PairedRow & ShiftColumns>(
        `select t.terminal_no as "terminalNo", t.name, t.merchant_no as "merchantNo", m.name as "merchantName", ${shiftColumns}
         from terminal t join merchant m using (community_id, merchant_no) ${withShift}
         where t.community_id = $1 and t.token_hash = $2`,
        [communityId, hashOfToken(terminalToken)],
      ),
    );
    return row && { communityId, ...withOpenShift(row) };
  }
}

function withOpenShift<Row extends ShiftColumns>({ shiftId, login, openedAt, ...terminal }: Row) {
  const open = shiftId !== null && login !== null && openedAt !== null;
  return { ...terminal, openShift: open ? { shiftId, login, openedAt } : null };
}
