import { refuse, systemCommandId, type Refusal, type RequestContext } from '@youhui/kernel';
import { put, type CommandKind, type Ledger, type RowSet } from '@youhui/ledger';

export interface BeginImportOrder {
  /** Names the content that is brought in: the same digest goes on where an import was interrupted. */
  readonly digest: string;
}

/** A digest of the past that is in the books. */
export interface ImportedPast {
  readonly digest: string;
}

/** Whether a past is being brought in, while which no clock acts on the community. */
const importing: RowSet<{ readonly key: 'importing'; readonly importing: boolean }> = {
  name: 'importing',
  keyOf: ({ key }) => key,
  write: (communityId, [row]) => ({
    text: 'update community set importing = $2 where community_id = $1',
    values: [communityId, row?.importing],
  }),
};

const beginImport: CommandKind<BeginImportOrder, ImportedPast> = {
  kind: 'begin_import',
  needs: () => ({}),
  decide: ({ digest }, view) =>
    view.commandNo === 1
      ? { answer: { digest }, reason: '', rows: [put(importing, { key: 'importing', importing: true })] }
      : refuse('COMMUNITY_NOT_EMPTY'),
};

const finishImport: CommandKind<BeginImportOrder, ImportedPast> = {
  kind: 'finish_import',
  needs: () => ({}),
  decide: ({ digest }) => ({
    answer: { digest },
    reason: '',
    rows: [put(importing, { key: 'importing', importing: false })],
  }),
};

/**
 * Brackets the bringing in of a community's past. Begun only in books where nothing has happened; interrupted, it is
 * begun again with the same digest. Refusals: `COMMUNITY_NOT_EMPTY`; `IDEMPOTENCY_CONFLICT` when another past was begun.
 */
export class ImportPast {
  constructor(private readonly ledger: Ledger) {}

  begin(ctx: RequestContext, order: BeginImportOrder): Promise<ImportedPast | Refusal> {
    return this.ledger.post(ctx, beginImport, systemCommandId('import', 'begin'), order);
  }

  /** From now on the community's own calendar and clock act on it. */
  finish(ctx: RequestContext, order: BeginImportOrder): Promise<ImportedPast | Refusal> {
    return this.ledger.post(ctx, finishImport, systemCommandId('import', 'finish'), order);
  }
}
