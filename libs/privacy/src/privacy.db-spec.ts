import { randomInt } from 'node:crypto';
import { RegisterMember, type MemberCategory } from '@youhui/community';
import { isRefusal } from '@youhui/kernel';
import { VerifyBooks } from '@youhui/proof';
import { databaseDump, standingIn } from '../../../test/support/database-dump';
import { TestPrivacy } from '../../../test/support/privacy';
import { accepted, codeOf, nextId, TestCommunity } from '../../../test/support/test-community';
import { KeepPrivateData } from './keep-private-data/keep-private-data';
import type { SealedField } from './purposes';

const url = process.env['TEST_APP_URL'] as string;
const newPhone = () => `137${String(randomInt(1e8)).padStart(8, '0')}`;

describe('What is kept of a member beyond a name', () => {
  let community: TestCommunity;
  let privacy: TestPrivacy;

  beforeEach(async () => {
    community = await TestCommunity.make(url);
    privacy = new TestPrivacy(community);
    await register('R1', 'adult');
    await register('M1', 'minor');
  });
  afterEach(() => community.close());

  const register = async (memberNo: string, category: MemberCategory) =>
    accepted(
      await new RegisterMember(community.ledger).execute(community.as(), nextId(), {
        ...{ memberNo, displayName: `名${memberNo}`, category, householdNo: null, volunteer: false },
      }),
    );
  const keep = (memberNo: string, fields: Partial<Record<SealedField, string | null>>) =>
    privacy.keep.execute(privacy.desk(), { memberNo, fields });
  const read = (memberNo: string, fields: SealedField[], ctx = privacy.desk()) =>
    privacy.read.execute(ctx, { memberNo, fields, purpose: 'call_back' });
  const readings = () =>
    community.rows('select read_by, member_no, fields, purpose, access_id from personal_data_reading order by read_at');

  it('is sealed, needs a consent, and goes when the consent is withdrawn', async () => {
    const phone = newPhone();
    expect(codeOf(await keep('R1', { phone }))).toBe('CONSENT_NEEDED');
    await privacy.consents('R1', 'callback');
    accepted(await keep('R1', { phone: `+86 ${phone}` }));
    expect(standingIn(await databaseDump(), phone)).toEqual([]);
    expect(accepted(await read('R1', ['phone'])).phone).toBe(`+86${phone}`);
    const withdrawn = { memberNo: 'R1', purpose: 'callback', version: 1, given: false, manner: 'screen' } as const;
    accepted(await privacy.state.execute(privacy.own('R1'), withdrawn));
    expect(accepted(await read('R1', ['phone'])).phone).toBeNull();
    expect(codeOf(await keep('R1', { phone }))).toBe('CONSENT_NEEDED');
  });

  it('is kept by the desk alone, and only whole', async () => {
    await privacy.consents('R1', 'callback', 'guardian', 'care');
    const by = (ctx: ReturnType<TestPrivacy['own']>) =>
      privacy.keep.execute(ctx, { memberNo: 'R1', fields: { careNote: 'x' } });
    expect(codeOf(await by(privacy.own('R1')))).toBe('NOT_PERMITTED');
    expect(
      codeOf(
        await new KeepPrivateData(community.database, undefined).execute(privacy.desk(), {
          memberNo: 'R1',
          fields: {},
        }),
      ),
    ).toBe('SEALING_OFF');
    for (const fields of [
      {},
      { phone: '12345' },
      { guardianPhone: 'abc' },
      { guardianName: ' ' },
      { careNote: 'x'.repeat(201) },
      { careNote: 'a\0b' },
    ])
      expect([fields, codeOf(await keep('R1', fields))]).toEqual([fields, 'INVALID_INPUT']);
    expect(codeOf(await keep('nobody', { careNote: 'x' }))).toBe('MEMBER_NOT_FOUND');
  });

  it('is read for a purpose, and every reading is noted', async () => {
    await privacy.consents('R1', 'callback');
    accepted(await keep('R1', { phone: newPhone() }));
    expect(codeOf(await read('R1', ['phone'], privacy.own('R1')))).toBe('NOT_PERMITTED');
    expect(await readings()).toEqual([]);
    for (let time = 0; time < 3; time += 1) accepted(await read('R1', ['phone']));
    const noted = { read_by: 'person:lin', member_no: 'R1', fields: ['phone'], purpose: 'call_back', access_id: null };
    expect(await readings()).toEqual([noted, noted, noted]);
    const shown = await privacy.queries.of(community.communityId, 'R1', 'person:lin', new Date());
    expect(shown.readings).toHaveLength(3);
  });

  it('of a minor, and a care note of anybody, needs a second person, for a day', async () => {
    await privacy.consents('M1', 'guardian');
    await privacy.consents('R1', 'care');
    const guardianPhone = newPhone();
    accepted(await keep('M1', { guardianName: '张母', guardianPhone }));
    accepted(await keep('R1', { careNote: '行动不便' }));
    expect(codeOf(await read('M1', ['guardianPhone']))).toBe('ACCESS_NEEDED');
    expect(codeOf(await read('R1', ['careNote']))).toBe('ACCESS_NEEDED');
    expect(await readings()).toEqual([]);
    const order = { memberNo: 'M1', purpose: 'guardian_contact' as const };
    const { accessId } = accepted(await privacy.requestAccess.execute(privacy.desk(), order));
    expect(accepted(await privacy.requestAccess.execute(privacy.desk(), order)).accessId).toBe(accessId);
    const decide = (login: string, granted: boolean, id = accessId) =>
      privacy.decideAccess.execute(privacy.desk(login), { accessId: id, granted });
    expect(codeOf(await decide('lin', true))).toBe('SECOND_PERSON_REQUIRED');
    expect(codeOf(await privacy.decideAccess.execute(privacy.own('R1'), { accessId, granted: true }))).toBe(
      'NOT_PERMITTED',
    );
    expect(codeOf(await decide('wu', true, 'nothing'))).toBe('ACCESS_NOT_FOUND');
    // Of all who decide at once, one does.
    const codes = (await Promise.all(Array.from({ length: 5 }, () => decide('wu', true)))).map(codeOf).sort();
    expect(codes).toEqual([...Array<string>(4).fill('ALREADY_DECIDED'), 'OK'].sort());
    expect(accepted(await read('M1', ['guardianName', 'guardianPhone'], privacy.desk('lin', 0.9)))).toMatchObject({
      ...{ guardianName: '张母', guardianPhone: `+86${guardianPhone}`, phone: null, careNote: null },
    });
    // Not for another colleague, not for another member, not on the next day.
    expect(codeOf(await read('M1', ['guardianName'], privacy.desk('wu', 0.5)))).toBe('ACCESS_NEEDED');
    expect(codeOf(await read('R1', ['careNote'], privacy.desk('lin', 0.5)))).toBe('ACCESS_NEEDED');
    expect(codeOf(await read('M1', ['guardianName'], privacy.desk('lin', 1.1)))).toBe('ACCESS_NEEDED');
    expect(await readings()).toMatchObject([
      { member_no: 'M1', fields: ['guardianName', 'guardianPhone'], access_id: accessId },
    ]);
    const refusedId = accepted(
      await privacy.requestAccess.execute(privacy.desk(), { memberNo: 'R1', purpose: 'care_visit' }),
    ).accessId;
    expect(accepted(await decide('wu', false, refusedId))).toMatchObject({ granted: false, until: null });
    expect(codeOf(await read('R1', ['careNote']))).toBe('ACCESS_NEEDED');
  });

  it('is agreed to in rows that stay, whoever says it and how', async () => {
    const say = (
      ctx: ReturnType<TestPrivacy['own']>,
      given: boolean,
      manner: 'screen' | 'paper' | 'read_aloud' = 'screen',
      version = 1,
    ) => privacy.state.execute(ctx, { memberNo: 'R1', purpose: 'public_thanks', version, given, manner });
    expect(codeOf(await say(privacy.own('M1'), true))).toBe('NOT_PERMITTED');
    expect(codeOf(await say(privacy.own('R1'), true, 'paper'))).toBe('INVALID_INPUT');
    expect(codeOf(await say(privacy.desk(), true, 'paper', 2))).toBe('INVALID_INPUT');
    accepted(await say(privacy.desk(), true, 'read_aloud'));
    accepted(await say(privacy.desk(), true, 'paper')); // the same again
    accepted(await say(privacy.own('R1'), false));
    accepted(await say(privacy.own('R1'), true));
    const shown = await privacy.queries.of(community.communityId, 'R1', '', new Date());
    expect(
      shown.consents.map(({ consentNo, given, manner, statedBy }) => [consentNo, given, manner, statedBy]),
    ).toEqual([
      [3, true, 'screen', 'person:member:R1'],
      [2, false, 'screen', 'person:member:R1'],
      [1, true, 'read_aloud', 'person:lin'],
    ]);
    // Refusing refuses no service: the points and the sale are the same.
    accepted(await say(privacy.own('R1'), false));
    accepted(await community.use.merchant('M01'));
    expect(codeOf(await community.use.checkout('M01', 'R1', 1000, 0))).toBe('OK');
  });

  it('is put right: a name by the desk, what rules go by with a second person and in the books', async () => {
    accepted(await community.use.household('H9'));
    const ask = (
      ctx: ReturnType<TestPrivacy['own']>,
      field: 'display_name' | 'category' | 'household_no',
      value: string,
    ) => privacy.requestCorrection.execute(ctx, { memberNo: 'R1', field, value });
    const decide = (login: string, correctionId: string, yes = true) =>
      privacy.decideCorrection.execute(privacy.desk(login), { correctionId, accepted: yes });
    const member = async () =>
      (await community.rows(`select display_name, category, household_no from member where member_no = 'R1'`))[0];
    const name = accepted(await ask(privacy.desk(), 'display_name', ' 林秀英 '));
    expect(codeOf(await ask(privacy.own('R1'), 'display_name', '别的'))).toBe('INVALID_INPUT');
    expect(accepted(await decide('lin', name.correctionId))).toMatchObject({
      before: '名R1',
      after: '林秀英',
      accepted: true,
    });
    expect(codeOf(await decide('wu', name.correctionId, false))).toBe('ALREADY_DECIDED');
    const category = accepted(await ask(privacy.desk(), 'category', 'elder_card'));
    expect(codeOf(await decide('lin', category.correctionId))).toBe('SECOND_PERSON_REQUIRED');
    accepted(await decide('wu', category.correctionId));
    accepted(await decide('wu', category.correctionId)); // as after an interruption
    const household = accepted(await ask(privacy.own('R1'), 'household_no', 'H9'));
    accepted(await decide('lin', household.correctionId));
    expect(await member()).toEqual({ display_name: '林秀英', category: 'elder_card', household_no: 'H9' });
    const no = accepted(await ask(privacy.own('R1'), 'category', 'minor'));
    expect(accepted(await decide('lin', no.correctionId, false)).accepted).toBe(false);
    expect(await member()).toMatchObject({ category: 'elder_card' });
    for (const [field, value] of [
      ['category', 'child'],
      ['display_name', ' '],
      ['display_name', 'x'.repeat(101)],
    ] as const)
      expect(codeOf(await ask(privacy.own('R1'), field, value))).toBe('INVALID_INPUT');
    expect(codeOf(await ask(privacy.own('R1'), 'household_no', 'nowhere'))).toBe('HOUSEHOLD_NOT_FOUND');
    expect(codeOf(await ask(privacy.own('M1'), 'category', 'minor'))).toBe('NOT_PERMITTED');
    expect(standingIn(await databaseDump(), '名R1原')).toEqual([]);
    expect(await community.number(`select count(*) from ledger_command where kind = 'correct_member'`)).toBe(2);
    expect(await new VerifyBooks(community.database).execute(community.communityId)).toBeUndefined();
  });

  it('is given out whole, in parts of a thousand lines, to the member and to the desk', async () => {
    const phone = newPhone();
    await privacy.consents('R1', 'callback');
    accepted(await keep('R1', { phone }));
    accepted(await read('R1', ['phone']));
    for (let no = 0; no < 1005; no += 1) void community.use.bringIn('R1', 'FUND', 1, '2099-01-01');
    accepted(await community.use.bringIn('R1', 'FUND', 2, '2099-01-01'));
    const first = accepted(await privacy.export.execute(privacy.own('R1'), { memberNo: 'R1' }));
    expect(first.data).toMatchObject({
      ...{ format: 'youhui-personal-data', version: 1, memberNo: 'R1', deletion: null },
      profile: { displayName: '名R1', points: 1007 },
      sealed: { fields: ['phone'], texts: { phone: `+86${phone}` } },
      consents: [{ purpose: 'callback', given: true }],
      readings: [{ readBy: 'person:lin', fields: ['phone'] }],
    });
    expect(first.data['wallet']).toHaveLength(1000);
    const rest = accepted(await privacy.export.execute(privacy.own('R1'), { memberNo: 'R1', after: first.next }));
    expect([(rest.data['wallet'] as unknown[]).length, rest.next]).toEqual([6, null]);
    const atDesk = accepted(await privacy.export.execute(privacy.desk(), { memberNo: 'R1' }));
    expect(atDesk.data['sealed']).toEqual({ fields: ['phone'], texts: null });
    const codes = await Promise.all(
      [{ memberNo: 'R1' }, { memberNo: 'M1', after: 'x' }, { memberNo: 'M1', after: '1.x' }].map((order) =>
        privacy.export.execute(privacy.own('M1'), order),
      ),
    );
    expect(codes.map(codeOf)).toEqual(['NOT_PERMITTED', 'INVALID_INPUT', 'INVALID_INPUT']);
    expect(isRefusal(await privacy.export.execute(privacy.desk(), { memberNo: 'nobody' }))).toBe(true);
  });
});
