import { isName, isTimezone, localDateOf, refuse, type Clock, type Refusal } from '@youhui/kernel';
import { openBooks, type Terms } from '@youhui/ledger';
import { constraintOf, type Database, type Tx } from '@youhui/platform';
import { uuidv7 } from 'uuidv7';
import { addContact } from '../community-contact.store';
import { isContactPhone } from '../contact-phone';
import { faultInTerms } from '../policy-terms';

export type CycleCalendar = 'half_month' | 'daily' | 'weekly' | 'month';

export interface CreateCommunityOrder {
  readonly code: string;
  readonly name: string;
  readonly timezone: string;
  readonly cycleCalendar: CycleCalendar;
  readonly terms: Omit<Terms, 'effectiveFrom'>;
  /** Whom people call, as receipts print it; see `SetCommunityContact`. */
  readonly contactPhone?: string;
  readonly isDemo?: boolean;
  /** When its books begin, if not now: its policy is in force from that day, its first cycle opens on it. */
  readonly beginsAt?: Date;
  /** True while its past is brought in: until that is finished no clock acts on it. */
  readonly importing?: boolean;
}

export interface CreatedCommunity {
  readonly communityId: string;
  readonly code: string;
}

/** What other contexts set up for a new community, in the same transaction: its first cycle, its first people. */
export type AlsoSetUp = (tx: Tx, communityId: string, order: CreateCommunityOrder, at: Date) => Promise<void>;

/**
 * Makes a community with its policy and its empty books. The code is its name in every address: 2–32 of a–z, 0–9, -.
 * Refusals: `INVALID_INPUT` with the field, `COMMUNITY_EXISTS`.
 */
export class CreateCommunity {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly alsoSetUp: AlsoSetUp,
  ) {}

  async execute(order: CreateCommunityOrder): Promise<CreatedCommunity | Refusal> {
    const fault = faultInCommunity(order);
    if (fault) return refuse('INVALID_INPUT', { field: fault });
    const communityId = uuidv7();
    const at = this.clock.now();
    try {
      await this.database.inCommunity(communityId, async (tx) => {
        await tx.query(
          `insert into community (community_id, code, name, timezone, cycle_calendar, is_demo, importing, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            communityId,
            order.code,
            order.name.trim(),
            order.timezone,
            order.cycleCalendar,
            order.isDemo ?? false,
            order.importing ?? false,
            at,
          ],
        );
        const begins = order.beginsAt ?? at;
        const effectiveFrom = localDateOf(begins, order.timezone);
        await tx.query(
          `insert into policy (community_id, version, effective_from, terms, created_at) values ($1, $2, $3, $4, $5)`,
          [communityId, order.terms.version, effectiveFrom, JSON.stringify(order.terms), at],
        );
        const { contactPhone: phone } = order;
        if (phone !== undefined) await addContact(tx, communityId, { phone, setAt: at, setBy: 'system:opening' });
        await openBooks(tx, communityId, at);
        await this.alsoSetUp(tx, communityId, order, begins);
      });
    } catch (error) {
      if (constraintOf(error) === 'community_code_uq') return refuse('COMMUNITY_EXISTS');
      throw error;
    }
    return { communityId, code: order.code };
  }
}

/** The first of the community’s members that is out of bounds, terms of its policy included; undefined when all is well. */
export function faultInCommunity(order: CreateCommunityOrder): string | undefined {
  if (!/^[a-z][a-z0-9-]{1,31}$/.test(order.code)) return 'code';
  if (!isName(order.name)) return 'name';
  if (!isTimezone(order.timezone)) return 'timezone';
  if (order.contactPhone !== undefined && !isContactPhone(order.contactPhone)) return 'contactPhone';
  return faultInTerms(order.terms);
}
