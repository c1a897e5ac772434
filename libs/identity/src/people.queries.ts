import type { Database } from '@youhui/platform';
import { personColumns, type PersonRow } from './identity.store';
import { requestColumns, type RoleRequestRow } from './people.store';

/** Somebody who signs in, as administrators see them. */
export type PersonView = Omit<PersonRow, 'passwordHash'> & {
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
};

type ListedRow = PersonRow & { readonly hasSecondFactor: boolean };

const listedColumns = `${personColumns}, exists (select from identity_second_factor f
  where f.community_id = p.community_id and f.login = p.login and f.secret_sealed is not null) as "hasSecondFactor"`;

export interface PeopleFilter {
  /** The start of a sign-in name or of a name; empty for everybody. */
  readonly search: string;
  /** Also residents and volunteers who have no other role. */
  readonly withResidents: boolean;
}

const lastCharacter = '\u{10FFFF}';

/** Who signs in, and what waits for a second administrator. For administrators. */
export class PeopleQueries {
  constructor(private readonly database: Database) {}

  /** People by sign-in name, after a given one. */
  async page(communityId: string, filter: PeopleFilter, after: string, limit: number): Promise<PersonView[]> {
    const rows = await this.database.inCommunity(communityId, (tx) =>
      tx.query<ListedRow>(
        `select ${listedColumns} from identity_person p
         where p.community_id = $1 and p.login > $2
           and ((p.login >= $4 and p.login < $4 || '${lastCharacter}') or starts_with(p.display_name, $4))
           and ($5 or not p.roles <@ array['resident', 'volunteer'] or p.roles = '{}')
         order by p.login limit $3`,
        [communityId, after, limit, filter.search, filter.withResidents],
      ),
    );
    return rows.map(({ passwordHash, ...row }) => ({ ...row, hasPassword: passwordHash !== null }));
  }

  async person(communityId: string, login: string): Promise<PersonView | undefined> {
    const [row] = await this.database.inCommunity(communityId, (tx) =>
      tx.query<ListedRow>(`select ${listedColumns} from identity_person p where p.community_id = $1 and p.login = $2`, [
        communityId,
        login,
      ]),
    );
    if (!row) return undefined;
    const { passwordHash, ...shown } = row;
    return { ...shown, hasPassword: passwordHash !== null };
  }

  /** Roles of power: what waits first, then what was decided, the newest first; 50 at most. */
  requests(communityId: string): Promise<RoleRequestRow[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<RoleRequestRow>(
        `select ${requestColumns} from role_request r where r.community_id = $1
         order by r.decided_at is not null, r.asked_at desc, r.request_id limit 50`,
        [communityId],
      ),
    );
  }
}
