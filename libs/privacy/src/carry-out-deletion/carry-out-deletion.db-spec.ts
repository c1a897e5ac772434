import { randomInt } from 'node:crypto';
import { Redis } from 'ioredis';
import { RegisterMember, UnfreezeMember } from '@youhui/community';
import { VerifyBooks } from '@youhui/proof';
import { databaseDump, standingIn } from '../../../../test/support/database-dump';
import { TestFamily } from '../../../../test/support/family';
import { TestPrivacy } from '../../../../test/support/privacy';
import { accepted, codeOf, nextId, TestCommunity } from '../../../../test/support/test-community';
import { TestTill } from '../../../../test/support/till';

const url = process.env['TEST_APP_URL'] as string;
/** Names and numbers that stand nowhere else in the database of the tests. */
const unheard = () => `${randomInt(1e9)}`.padStart(9, '0');
const newPhone = () => `139${String(randomInt(1e8)).padStart(8, '0')}`;

describe('A member who leaves for good', () => {
  const redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  let community: TestCommunity;
  let privacy: TestPrivacy;
  let family: TestFamily;
  let till: TestTill;

  beforeEach(async () => {
    community = await TestCommunity.make(url);
    privacy = new TestPrivacy(community);
    till = new TestTill(community);
    family = new TestFamily(till, redis);
  });
  afterEach(() => till.close());
  afterAll(() => redis.disconnect());

  const register = async (memberNo: string, displayName: string) =>
    accepted(
      await new RegisterMember(community.ledger).execute(community.as(), nextId(), {
        ...{ memberNo, displayName, category: 'adult', householdNo: null, volunteer: true },
      }),
    );
  const proves = async () =>
    expect(await new VerifyBooks(community.database).execute(community.communityId)).toBeUndefined();
  const pointsOf = (account: string) =>
    community.number(`coalesce((select balance from ledger_balance where account = '${account}'), 0)`);
  const memberRow = async (memberNo: string) =>
    (
      await community.rows(
        `select display_name, frozen, closed_at is not null as closed from member where member_no = '${memberNo}'`,
      )
    )[0];

  it('leaves neither name nor phone anywhere, and books that prove', async () => {
    const [name, helperName, calledBy, device] = [
      `王${unheard()}`,
      `女儿${unheard()}`,
      `邻居${unheard()}`,
      `手机${unheard()}`,
    ];
    const [phone, callback, newName] = [newPhone(), newPhone(), `王更${unheard()}`];
    const careNote = `行动不便${unheard()}`;
    accepted(await community.use.income(100_000));
    accepted(await community.use.allocate(100));
    accepted(await community.use.merchant('M01'));
    await register('R1', name);
    await register('R2', `李${unheard()}`);
    const { serviceId } = accepted(await community.use.service('R1', 300));
    accepted(await community.use.approve(serviceId, ['staff', 'second']));
    accepted(await community.use.checkout('M01', 'R1', 1000, 20));
    accepted(await privacy.setPhone.execute(privacy.desk(), { memberNo: 'R1', phone }));
    await privacy.consents('R1', 'callback', 'care');
    accepted(await privacy.keep.execute(privacy.desk(), { memberNo: 'R1', fields: { phone: callback, careNote } }));
    const asked = { memberNo: 'R1', field: 'display_name' as const, value: newName };
    const { correctionId } = accepted(await privacy.requestCorrection.execute(privacy.own('R1'), asked));
    accepted(await privacy.decideCorrection.execute(privacy.desk(), { correctionId, accepted: true }));
    const helperNo = accepted(await family.accept(await family.invitation('R1', { name: helperName }), 'R2')).helperNo;
    accepted(await family.accept(await family.invitation('R2', { name: calledBy }), 'R1'));
    await community.rows(
      `insert into payment_device (community_id, device_no, member_no, name, secret, registered_at, last_step) values ($1, 77, 'R1', '${device}', '\\x01', now(), 0)`,
      [community.communityId],
    );
    await community.rows(
      `insert into identity_person (community_id, login, password_hash, display_name, roles, member_no, created_at) values ($1, 'member:R1', null, '${newName}', '{resident}', 'R1', now())`,
      [community.communityId],
    );
    await community.rows(
      `insert into identity_session (community_id, session_id, token_hash, login, created_at, expires_at) values ($1, gen_random_uuid(), '\\x0102', 'member:R1', now(), now() + interval '1 hour')`,
      [community.communityId],
    );
    await proves();

    const personal = [
      name,
      newName,
      phone,
      `+86${phone}`,
      callback,
      `+86${callback}`,
      helperName,
      calledBy,
      device,
      careNote,
    ];
    // Even before: no number and no note stands anywhere in clear, and the first name in no history.
    expect(standingIn(await databaseDump(), phone, callback, careNote, name)).toEqual([]);
    const left = await pointsOf('wallet:R1');
    const [pool, hours] = [
      await pointsOf('care_pool'),
      await community.number(`select approved_minutes from member where member_no = 'R1'`),
    ];
    expect(left).toBeGreaterThan(0);

    expect(accepted(await privacy.leaves('R1'))).toMatchObject({ memberNo: 'R1', doneAt: expect.any(Date) });

    expect(standingIn(await databaseDump(), ...personal)).toEqual([]);
    await proves();
    expect(await memberRow('R1')).toEqual({ display_name: '已注销', frozen: true, closed: true });
    expect([await pointsOf('wallet:R1'), await pointsOf('care_pool')]).toEqual([0, pool + left]);
    // Hours and the history stay, by number.
    expect(await community.number(`select approved_minutes from member where member_no = 'R1'`)).toBe(hours);
    expect(await community.number(`select count(*) from ledger_entry where account = 'wallet:R1'`)).toBeGreaterThan(2);
    expect(await community.number('select count(*) from identity_session where revoked_at is null')).toBe(0);
    expect(
      await community.number(`select count(*) from payment_device where revoked_at is null and member_no = 'R1'`),
    ).toBe(0);
    expect(await community.number(`select count(*) from family_helper where ended_at is null`)).toBe(0);
    expect(helperNo).toMatch(/\d/);
    const [sealed] = await community.rows<{ key: Buffer | null }>(
      `select wrapped_key as key from member_key where member_no = 'R1'`,
    );
    expect(sealed).toEqual({ key: null });
  });

  it('cannot come back in any way', async () => {
    await register('R1', '甲');
    accepted(await privacy.leaves('R1'));
    const memberNo = 'R1';
    expect(codeOf(await new UnfreezeMember(community.ledger).execute(community.as(), nextId(), { memberNo }))).toBe(
      'MEMBER_NOT_FOUND',
    );
    expect(codeOf(await privacy.setPhone.execute(privacy.desk(), { memberNo, phone: newPhone() }))).toBe(
      'MEMBER_NOT_FOUND',
    );
    expect(codeOf(await community.use.member('R1'))).toBe('MEMBER_EXISTS');
    expect(codeOf(await community.use.service('R1', 60))).toBe('ACCOUNT_FROZEN');
    expect(codeOf(await privacy.requestDeletion.execute(privacy.desk(), { memberNo }))).toBe('MEMBER_NOT_FOUND');
    const consent = { memberNo, purpose: 'care', version: 1, given: true, manner: 'paper' } as const;
    expect(codeOf(await privacy.state.execute(privacy.desk(), consent))).toBe('MEMBER_NOT_FOUND');
    await proves();
  });

  it('has fifteen days to think again, and is asked once however often it is said', async () => {
    await register('R1', '甲');
    const asked = await Promise.all(
      Array.from({ length: 6 }, () => privacy.requestDeletion.execute(privacy.own('R1'), { memberNo: 'R1' })),
    );
    const ids = asked.map((answer) => accepted(answer).deletionId);
    expect(new Set(ids).size).toBe(1);
    const deletionId = ids[0] as string;
    expect(codeOf(await privacy.carryOut.execute(privacy.desk('system', 14.9), { deletionId }))).toBe(
      'DELETION_NOT_FOUND',
    );
    expect(codeOf(await privacy.cancelDeletion.execute(privacy.own('R2'), { memberNo: 'R1' }))).toBe('NOT_PERMITTED');
    expect(
      accepted(await privacy.cancelDeletion.execute(privacy.own('R1'), { memberNo: 'R1' })).cancelledAt,
    ).toBeInstanceOf(Date);
    expect(codeOf(await privacy.cancelDeletion.execute(privacy.own('R1'), { memberNo: 'R1' }))).toBe(
      'DELETION_NOT_FOUND',
    );
    expect(codeOf(await privacy.carryOut.execute(privacy.desk('system', 16), { deletionId }))).toBe(
      'DELETION_NOT_FOUND',
    );
    expect(await memberRow('R1')).toMatchObject({ display_name: '甲', closed: false });
    // Once it is due it cannot be taken back.
    accepted(await privacy.requestDeletion.execute(privacy.desk(), { memberNo: 'R1' }));
    expect(codeOf(await privacy.cancelDeletion.execute(privacy.own('R1', 15.1), { memberNo: 'R1' }))).toBe(
      'DELETION_NOT_FOUND',
    );
  });

  it('waits for what is open, and goes the day after it is settled', async () => {
    await register('R1', '甲');
    accepted(await community.use.income(10_000));
    const { serviceId } = accepted(await community.use.service('R1', 60));
    const { deletionId } = accepted(await privacy.requestDeletion.execute(privacy.own('R1'), { memberNo: 'R1' }));
    const carryOut = (days: number) => privacy.carryOut.execute(privacy.desk('system', days), { deletionId });
    expect(codeOf(await carryOut(16))).toBe('RECORDS_WAITING');
    accepted(await community.use.approve(serviceId));
    expect(codeOf(await carryOut(16))).toBe('RECORDS_WAITING'); // its award waits for a budget
    accepted(await community.use.allocate(50));
    accepted(await privacy.freeze.execute(community.as(), nextId(), { memberNo: 'R1' }));
    expect(codeOf(await carryOut(16))).toBe('ACCOUNT_FROZEN');
    accepted(await new UnfreezeMember(community.ledger).execute(community.as(), nextId(), { memberNo: 'R1' }));
    expect(accepted(await carryOut(17)).doneAt).toBeInstanceOf(Date);
    expect(accepted(await carryOut(18)).doneAt).toBeInstanceOf(Date);
    await proves();
  });

  it('is carried out once, however many workers do it', async () => {
    await community.memberWithPoints('R1', 30);
    const { deletionId } = accepted(await privacy.requestDeletion.execute(privacy.own('R1'), { memberNo: 'R1' }));
    const done = await Promise.all(
      Array.from({ length: 5 }, () => privacy.carryOut.execute(privacy.desk('system', 16), { deletionId })),
    );
    expect(done.map(codeOf)).toEqual(Array(5).fill('OK'));
    expect([await pointsOf('wallet:R1'), await pointsOf('care_pool')]).toEqual([0, 30]);
    expect(await community.number(`select count(*) from ledger_journal where kind = 'close_member'`)).toBe(1);
    await proves();
  });

  it.each([
    ['a role as staff', `'{social_worker}', null`],
    ['a shop', `'{resident}', 'M01'`],
  ])('stays while there is %s', async (_, roleAndShop) => {
    await register('R1', '甲');
    accepted(await community.use.merchant('M01'));
    await community.rows(
      `insert into identity_person (community_id, login, display_name, roles, merchant_no, member_no, created_at)
       select $1, 'jia', '甲', roles::text[], shop, 'R1', now() from (values (${roleAndShop})) v(roles, shop)`,
      [community.communityId],
    );
    expect(codeOf(await privacy.requestDeletion.execute(privacy.desk(), { memberNo: 'R1' }))).toBe('LEAVES_AS_STAFF');
  });

  it('is nobody else’s to ask for', async () => {
    await register('R1', '甲');
    for (const use of [privacy.requestDeletion, privacy.cancelDeletion])
      expect(codeOf(await use.execute(privacy.own('R2'), { memberNo: 'R1' }))).toBe('NOT_PERMITTED');
    expect(codeOf(await privacy.requestDeletion.execute(privacy.desk(), { memberNo: 'R9' }))).toBe('MEMBER_NOT_FOUND');
    expect(codeOf(await privacy.requestDeletion.execute(privacy.desk(), { memberNo: 'a\0' }))).toBe('MEMBER_NOT_FOUND');
  });
});
