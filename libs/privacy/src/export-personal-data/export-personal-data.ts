import { isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { MemberSeal } from '@youhui/identity';
import type { Database } from '@youhui/platform';
import { consentsOf } from '../consent.store';
import { correctionsOf } from '../correction.store';
import { opened } from '../corrections';
import { deletionOf } from '../deletion.store';
import { readPrivate, whatOf } from '../member-private.store';
import { sealedFieldNames } from '../purposes';
import { readingsOf } from '../reading.store';
import { servesDataOf } from '../whose-data';
import { hoursAfter, keptOf, walletAfter } from './export.store';

export interface ExportPersonalDataOrder {
  readonly memberNo: string;
  /** The `next` of the page before. */
  readonly after?: string | null;
}

export interface PersonalDataPage {
  /** One part of the export, as docs/privacy.md describes it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Asks for the following part; null when there is none. */
  readonly next: string | null;
}

export const exportFormat = { format: 'youhui-personal-data', version: 1 } as const;
const linesAPage = 1000;

/**
 * Everything kept about a member, for the member or for them at the desk (R-P05): the first part holds all but the rest of
 * long histories, which follow a thousand lines of each at a time. What is sealed is opened for members themselves; at the
 * desk only its names are told, as every reading there needs a purpose.
 * Refusals, in this order: `NOT_PERMITTED`, `INVALID_INPUT` (`after`), `MEMBER_NOT_FOUND`.
 */
export class ExportPersonalData {
  constructor(
    private readonly database: Database,
    private readonly seal: MemberSeal | undefined,
  ) {}

  async execute(ctx: RequestContext, order: ExportPersonalDataOrder): Promise<PersonalDataPage | Refusal> {
    const { communityId, actor, at } = ctx;
    const { memberNo, after } = order;
    if (!servesDataOf(actor, memberNo)) return refuse('NOT_PERMITTED');
    const [, wallet = '0', hours = '0'] = after ? (/^(\d{1,15})\.(\d{1,15})$/.exec(after) ?? []) : ['', '0', '0'];
    if (after && !/^\d{1,15}\.\d{1,15}$/.test(after)) return refuse('INVALID_INPUT', { field: 'after' });
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    return this.database.snapshotOf(communityId, async (tx) => {
      const kept = await keptOf(tx, communityId, memberNo);
      if (!kept.profile) return refuse('MEMBER_NOT_FOUND');
      const walletLines = await walletAfter(tx, communityId, memberNo, Number(wallet), linesAPage);
      const hourLines = await hoursAfter(tx, communityId, memberNo, Number(hours), linesAPage);
      const more = walletLines.length === linesAPage || hourLines.length === linesAPage;
      const last = (lines: Record<string, unknown>[], before: string) =>
        (lines.at(-1)?.['no'] as number | undefined)?.toString() ?? before;
      const next = more ? `${last(walletLines, wallet)}.${last(hourLines, hours)}` : null;
      const lines = { wallet: walletLines, hours: hourLines };
      if (after) return { data: { ...exportFormat, memberNo, exportedAt: at, ...lines }, next };
      const { seal } = this;
      const corrections = await correctionsOf(tx, communityId, memberNo);
      const rest = {
        ...kept,
        sealed: await this.sealedOf(tx, communityId, memberNo, actor.memberNo === memberNo),
        consents: await consentsOf(tx, communityId, memberNo),
        corrections: seal ? await inTurn(corrections, (row) => opened(tx, communityId, seal, row)) : [],
        readings: await readingsOf(tx, communityId, memberNo),
        deletion: (await deletionOf(tx, communityId, memberNo)) ?? null,
      };
      return { data: { ...exportFormat, memberNo, exportedAt: at, ...rest, ...lines }, next };
    });
  }

  private async sealedOf(tx: Parameters<typeof readPrivate>[0], communityId: string, memberNo: string, own: boolean) {
    const kept = await readPrivate(tx, communityId, memberNo);
    const fields = sealedFieldNames.filter((field) => kept?.[field]);
    if (!own || !this.seal) return { fields, texts: null };
    const asked = fields.map((field) => ({ what: whatOf(field), bytes: kept?.[field] ?? null }));
    const texts = await this.seal.open(tx, { communityId, memberNo }, asked);
    return { fields, texts: Object.fromEntries(fields.map((field, no) => [field, texts[no]])) };
  }
}

async function inTurn<Row, Made>(rows: readonly Row[], make: (row: Row) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (const row of rows) made.push(await make(row));
  return made;
}
