import type { Tx } from '@youhui/platform';

/** True when the member has a PIN. */
export async function hasPin(tx: Tx, communityId: string, memberNo: string): Promise<boolean> {
  const rows = await tx.query('select 1 from member_pin where community_id = $1 and member_no = $2', [
    communityId,
    memberNo,
  ]);
  return rows.length > 0;
}

/** Since when the member has the PIN of now; undefined while there is none. */
export async function pinSetAt(tx: Tx, communityId: string, memberNo: string): Promise<Date | undefined> {
  const [row] = await tx.query<{ setAt: Date }>(
    'select set_at as "setAt" from member_pin where community_id = $1 and member_no = $2',
    [communityId, memberNo],
  );
  return row?.setAt;
}

/**
 * Takes one try, before the PIN is looked at, and gives its hash; undefined while it is paused. The last try of a row of
 * `most` begins a pause, which doubles with every row. One statement, so that of many guesses at once no more than `most` are looked at.
 */
export async function takePinTry(
  tx: Tx,
  communityId: string,
  memberNo: string,
  limit: { readonly at: Date; readonly most: number; readonly pauseMinutes: number; readonly mostDoublings: number },
): Promise<string | undefined> {
  const [row] = await tx.query<{ pinHash: string }>(
    `update member_pin set
       failures = failures + 1,
       paused_until = case when (failures + 1) % $4::integer = 0 then
         $3::timestamptz + make_interval(mins => $5::integer * (2 ^ least(failures / $4::integer, $6::integer))::integer) end
     where community_id = $1 and member_no = $2 and (paused_until is null or paused_until <= $3)
     returning pin_hash as "pinHash"`,
    [communityId, memberNo, limit.at, limit.most, limit.pauseMinutes, limit.mostDoublings],
  );
  return row?.pinHash;
}

/** Gives all tries back, unless the PIN has been set anew meanwhile. */
export async function forgetPinTries(tx: Tx, communityId: string, memberNo: string, pinHash: string): Promise<void> {
  await tx.query(
    'update member_pin set failures = 0, paused_until = null where community_id = $1 and member_no = $2 and pin_hash = $3',
    [communityId, memberNo, pinHash],
  );
}

export interface NewPin {
  readonly memberNo: string;
  readonly pinHash: string;
  readonly setAt: Date;
  readonly setBy: string;
}

const insertion = `insert into member_pin (community_id, member_no, pin_hash, failures, set_at, set_by) values ($1, $2, $3, 0, $4, $5)`;
const valuesOf = (communityId: string, { memberNo, pinHash, setAt, setBy }: NewPin) => [
  communityId,
  memberNo,
  pinHash,
  setAt,
  setBy,
];

/** Sets the PIN whatever it was, and forgets the tries of the one before. */
export async function resetPin(tx: Tx, communityId: string, pin: NewPin): Promise<void> {
  await tx.query(
    `${insertion} on conflict (community_id, member_no) do update set pin_hash = excluded.pin_hash, failures = 0,
       paused_until = null, set_at = excluded.set_at, set_by = excluded.set_by`,
    valuesOf(communityId, pin),
  );
}

/** Sets the first PIN; false when there is one by now. */
export async function setFirstPin(tx: Tx, communityId: string, pin: NewPin): Promise<boolean> {
  const rows = await tx.query(
    `${insertion} on conflict (community_id, member_no) do nothing returning member_no`,
    valuesOf(communityId, pin),
  );
  return rows.length > 0;
}

/** Sets another PIN in the place of this one; false when it is not this one any more. */
export async function changePin(tx: Tx, communityId: string, pin: NewPin, oldHash: string): Promise<boolean> {
  const rows = await tx.query(
    `update member_pin set pin_hash = $3, failures = 0, paused_until = null, set_at = $4, set_by = $5
     where community_id = $1 and member_no = $2 and pin_hash = $6 returning member_no`,
    [...valuesOf(communityId, pin), oldHash],
  );
  return rows.length > 0;
}
