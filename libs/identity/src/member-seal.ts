import { randomBytes } from 'node:crypto';
import type { Tx } from '@youhui/platform';
import type { MasterKeys } from './master-keys';
import { insertMemberKey, readMemberKey, type MemberKeyRow } from './member-key.store';
import { seal, unseal } from './sealed';

/** Whose it is, and what: the same to open as to seal. */
export interface SealedAbout {
  readonly communityId: string;
  readonly memberNo: string;
  /** The table and column, such as `member_private.phone`. */
  readonly what: string;
}

/** The member has left for good: what was sealed for them is unreadable for ever, and nothing new can be sealed. */
export class MemberKeyDropped extends Error {}

/**
 * Seals texts under a key of each member's own, which the master key seals in turn. When the member's key is dropped,
 * everything sealed for them is gone, in every backup and log as well: so a member is forgotten (R-P05).
 */
export class MemberSeal {
  constructor(private readonly masters: MasterKeys) {}

  /** The member's key is made with the first text. Throws `MemberKeyDropped` for one who has left. */
  async seal(tx: Tx, about: SealedAbout, text: string, at: Date): Promise<Buffer> {
    const { communityId, memberNo } = about;
    const row = (await readMemberKey(tx, communityId, memberNo)) ?? (await this.newKey(tx, about, at));
    if (!row.wrappedKey) throw new MemberKeyDropped(`The key of ${memberNo} is dropped`);
    return seal(this.unwrapped(communityId, row, row.wrappedKey), partsOf(about), Buffer.from(text));
  }

  /** The texts in their order; undefined for each where there is nothing, or the key is dropped. */
  async open(
    tx: Tx,
    about: Omit<SealedAbout, 'what'>,
    sealed: readonly (Pick<SealedAbout, 'what'> & { readonly bytes: Buffer | null })[],
  ): Promise<(string | undefined)[]> {
    const row = await readMemberKey(tx, about.communityId, about.memberNo);
    const key = row?.wrappedKey ? this.unwrapped(about.communityId, row, row.wrappedKey) : undefined;
    return sealed.map(({ what, bytes }) =>
      key && bytes ? unseal(key, partsOf({ ...about, what }), bytes).toString() : undefined,
    );
  }

  private async newKey(tx: Tx, { communityId, memberNo }: SealedAbout, at: Date): Promise<MemberKeyRow> {
    const { current } = this.masters;
    const wrappedKey = wrap(this.masters.key(current), communityId, memberNo, randomBytes(32));
    await insertMemberKey(tx, communityId, { memberNo, masterKey: current, wrappedKey }, at);
    const row = await readMemberKey(tx, communityId, memberNo);
    if (!row) throw new Error(`The key of ${memberNo} is not there although it was just made`);
    return row;
  }

  private unwrapped(communityId: string, { memberNo, masterKey }: MemberKeyRow, wrappedKey: Buffer): Buffer {
    return unwrap(this.masters.key(masterKey), communityId, memberNo, wrappedKey);
  }
}

const partsOf = ({ communityId, memberNo, what }: SealedAbout) => [communityId, memberNo, what];

export const wrap = (master: Buffer, communityId: string, memberNo: string, key: Buffer): Buffer =>
  seal(master, [communityId, memberNo], key);

export const unwrap = (master: Buffer, communityId: string, memberNo: string, wrapped: Buffer): Buffer =>
  unseal(master, [communityId, memberNo], wrapped);
