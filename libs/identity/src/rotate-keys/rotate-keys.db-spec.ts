import { accepted, TestCommunity } from '../../../../test/support/test-community';
import { MasterKeys } from '../master-keys';
import { dropMemberKey } from '../member-key.store';
import { MemberKeyDropped, MemberSeal } from '../member-seal';
import { SecretKey } from '../secret-key';
import { RotateKeys } from './rotate-keys';

const url = process.env['TEST_APP_URL'] as string;
const before = new SecretKey('11'.repeat(32));
const after = new SecretKey('22'.repeat(32));
const what = 'member_private.phone';
const at = new Date();

describe('The keys of members', () => {
  let community: TestCommunity;
  const old = new MasterKeys(before);
  const both = new MasterKeys(after, [before]);

  beforeEach(async () => {
    community = await TestCommunity.make(url);
  });
  afterEach(() => community.close());

  const sealFor = (masters: MasterKeys, memberNo: string, text: string) =>
    community.database.inCommunity(community.communityId, (tx) =>
      new MemberSeal(masters).seal(tx, { communityId: community.communityId, memberNo, what }, text, at),
    );
  const openFor = async (masters: MasterKeys, memberNo: string, bytes: Buffer | null) => {
    const [text] = await community.database.inCommunity(community.communityId, (tx) =>
      new MemberSeal(masters).open(tx, { communityId: community.communityId, memberNo }, [{ what, bytes }]),
    );
    return text;
  };
  const underWhich = async () => {
    const rows = await community.rows<{ key: string; n: number }>(
      'select master_key as key, count(*)::int as n from member_key group by 1',
    );
    return Object.fromEntries(rows.map(({ key, n }) => [key, n]));
  };

  it('is one for each member, however many seal for the first time at once', async () => {
    accepted(await community.use.member('R1'));
    const sealed = await Promise.all(Array.from({ length: 6 }, (_, n) => sealFor(old, 'R1', `text ${n}`)));
    const opened = await Promise.all(sealed.map((bytes) => openFor(old, 'R1', bytes)));
    expect(opened).toEqual(sealed.map((_, n) => `text ${n}`));
    expect(await underWhich()).toEqual({ [old.current]: 1 });
  });

  it('is gone for good once it is dropped, with everything sealed under it', async () => {
    for (const memberNo of ['R1', 'R2', 'R3']) accepted(await community.use.member(memberNo));
    const [one, other] = [await sealFor(old, 'R1', '13900000001'), await sealFor(old, 'R2', '13900000002')];
    const drop = (memberNo: string) =>
      community.database.inCommunity(community.communityId, (tx) =>
        dropMemberKey(tx, community.communityId, memberNo, at),
      );
    await drop('R1');
    await drop('R1');
    await drop('R3');
    expect([await openFor(old, 'R1', one), await openFor(old, 'R2', other)]).toEqual([undefined, '13900000002']);
    await expect(sealFor(old, 'R1', 'again')).rejects.toThrow(MemberKeyDropped);
    await expect(sealFor(old, 'R3', 'never had one')).rejects.toThrow(MemberKeyDropped);
    await expect(openFor(old, 'R2', one)).rejects.toThrow();
  });

  it('is read under the old master key and rotated to the new one while people read and write', async () => {
    const members = Array.from({ length: 230 }, (_, n) => `R${n}`);
    await Promise.all(members.map(async (memberNo) => accepted(await community.use.member(memberNo))));
    const sealed = new Map<string, Buffer>();
    for (const memberNo of members) sealed.set(memberNo, await sealFor(old, memberNo, `phone of ${memberNo}`));
    expect(await underWhich()).toEqual({ [old.current]: 230 });

    const rotation = new RotateKeys(community.database, both);
    let rotating = true;
    const told: number[] = [];
    const reader = async (from: number) => {
      let read = 0;
      for (let n = from; rotating || read < 60; n += 7, read += 1) {
        const memberNo = members[n % members.length] as string;
        expect(await openFor(both, memberNo, sealed.get(memberNo) as Buffer)).toBe(`phone of ${memberNo}`);
      }
      return read;
    };
    const writer = async () => {
      let written = 0;
      for (; rotating || written < 30; written += 1) {
        const memberNo = `W${written}`;
        accepted(await community.use.member(memberNo));
        // Half of the processes have not been started anew and still seal under the old key.
        const bytes = await sealFor(written % 2 === 0 ? both : old, memberNo, 'new');
        expect(await openFor(both, memberNo, bytes)).toBe('new');
      }
      return written;
    };
    const busy = [reader(0), reader(3), writer()];
    await rotation.execute(community.communityId, (done) => told.push(done));
    rotating = false;
    const [first = 0, second = 0, written = 0] = await Promise.all(busy);
    expect(first + second).toBeGreaterThanOrEqual(120);
    expect(told.at(0)).toBe(200);

    // Started again it takes up what came under the old key meanwhile, and then there is nothing left.
    await rotation.execute(community.communityId);
    expect(await rotation.left(community.communityId)).toBe(0);
    expect(await rotation.execute(community.communityId)).toBe(0);
    expect(await underWhich()).toEqual({ [both.current]: 230 + written });
    const alone = new MasterKeys(after);
    for (const memberNo of members)
      expect(await openFor(alone, memberNo, sealed.get(memberNo) as Buffer)).toBe(`phone of ${memberNo}`);
    await expect(openFor(old, 'R0', sealed.get('R0') as Buffer)).rejects.toThrow(/YOUHUI_SECRET_KEYS_OLD/);
  });
});
