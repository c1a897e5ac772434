import type { MemberSeal } from '@youhui/identity';
import type { Tx } from '@youhui/platform';
import type { CorrectableField, CorrectionRow } from './correction.store';

/** A correction as the member and the desk see it; texts are undefined once the member has left. */
export interface Correction extends Omit<CorrectionRow, 'beforeSealed' | 'afterSealed'> {
  readonly before: string | null;
  readonly after: string | null;
}

const beforeOf = (field: CorrectableField) => `member_correction.before ${field}`;
const afterOf = (field: CorrectableField) => `member_correction.after ${field}`;
export const sealedAs = { before: beforeOf, after: afterOf };

export async function opened(tx: Tx, communityId: string, seal: MemberSeal, row: CorrectionRow): Promise<Correction> {
  const { beforeSealed, afterSealed, ...rest } = row;
  const [before, after] = await seal.open(tx, { communityId, memberNo: row.memberNo }, [
    { what: beforeOf(row.field), bytes: beforeSealed },
    { what: afterOf(row.field), bytes: afterSealed },
  ]);
  return { ...rest, before: before ?? null, after: after ?? null };
}

/** Rules go by these: whoever asks for a change of them does not also decide it. */
export const changesRules = (field: CorrectableField): boolean => field !== 'display_name';
