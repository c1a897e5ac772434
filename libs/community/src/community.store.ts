import type { CommunityTerms, Terms } from '@youhui/ledger';
import type { Tx } from '@youhui/platform';

interface TermsRow {
  timezone: string;
  effectiveFrom: string;
  terms: Terms;
}

/** The community's timezone and every policy version, oldest first. */
export async function readTerms(tx: Tx, communityId: string): Promise<CommunityTerms> {
  const rows = await tx.query<TermsRow>(
    `select c.timezone, p.effective_from as "effectiveFrom", p.terms
     from community c join policy p using (community_id) where c.community_id = $1 order by p.effective_from, p.version`,
    [communityId],
  );
  return {
    timezone: rows[0]?.timezone ?? 'UTC',
    versions: rows.map((row) => ({ ...row.terms, effectiveFrom: row.effectiveFrom })),
  };
}

/** The id of the community with this code, if there is one. */
export async function communityIdOfCode(tx: Tx, code: string): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string | null }>('select community_id_of_code($1) as id', [code]);
  return row?.id ?? undefined;
}

export interface CommunityName {
  readonly communityId: string;
  readonly code: string;
  readonly name: string;
}

/** Every community the role sees, by code; only the worker's sees all. */
export function everyCommunity(tx: Tx): Promise<CommunityName[]> {
  return tx.query<CommunityName>(`select community_id as "communityId", code, name from community order by code`);
}

/** True when the role sees any community at all; only the worker's sees those it was not pointed at. */
export async function hasCommunities(tx: Tx): Promise<boolean> {
  const rows = await tx.query('select 1 from community limit 1');
  return rows.length > 0;
}
