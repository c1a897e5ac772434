import { randomBytes } from 'node:crypto';
import { ApiCommunity } from './api-community';

describe('personal data, through GraphQL alone', () => {
  let at: ApiCommunity;

  beforeAll(async () => {
    at = await ApiCommunity.make({ secretKey: randomBytes(32).toString('hex') });
    await at.members({ R1: 'H1', R2: 'H1' });
    await at.people(
      { login: 'elder', roles: ['resident'], memberNo: 'R1' },
      { login: 'neighbour', roles: ['resident'], memberNo: 'R2' },
      { login: 'worker', roles: ['social_worker'] },
      { login: 'colleague', roles: ['administrator'] },
      { login: 'accountant', roles: ['accountant'] },
    );
  });
  afterAll(() => at?.close());

  /** What is sent is no command. */
  const run = (who: string, field: string, input: object, picks = '') =>
    at.run(who, field, { commandId: undefined, ...input }, picks);
  const refusedBy = async (who: string, field: string, input: object) => (await run(who, field, input))['code'];
  const consent = (purpose: string, given = true) => ({ memberNo: 'R1', purpose, version: 1, given, manner: 'paper' });

  it('says what there is to agree to, in the language asked for', async () => {
    const purposes = await at.read<{ purpose: string; title: string }[]>(
      'elder',
      '{ consentPurposes { purpose version title text sensitive } }',
    );
    expect(purposes.map(({ purpose }) => purpose)).toEqual([
      'callback',
      'guardian',
      'care',
      'public_thanks',
      'street_sharing',
    ]);
  });

  it('keeps a phone sealed with a consent, shows it for a reason, and tells the member', async () => {
    const phone = { memberNo: 'R1', phone: '13912345678' };
    expect(await refusedBy('worker', 'keepPrivateData', phone)).toBe('CONSENT_NEEDED');
    expect(await run('worker', 'stateConsent', consent('callback'), '... on Consent { given statedBy }')).toMatchObject(
      {
        given: true,
        statedBy: 'person:worker',
      },
    );
    expect(await run('worker', 'keepPrivateData', phone, '... on PrivateDataKept { fields }')).toMatchObject({
      fields: ['phone'],
    });
    const look = { memberNo: 'R1', fields: ['phone'], purpose: 'call_back' };
    expect(await run('worker', 'readPrivateData', look, '... on PrivateMemberData { phone careNote }')).toMatchObject({
      phone: '+8613912345678',
      careNote: null,
    });
    const own = await at.read<object>(
      'elder',
      '{ privacy { memberNo sealedFields readings { readBy fields purpose } } }',
    );
    expect(own).toEqual({
      memberNo: 'R1',
      sealedFields: ['phone'],
      readings: [{ readBy: 'person:worker', fields: ['phone'], purpose: 'call_back' }],
    });
    expect(
      await run('worker', 'keepPrivateData', { memberNo: 'R1', phone: '' }, '... on PrivateDataKept { fields }'),
    ).toMatchObject({ fields: ['phone'] });
    const now = '... on PrivateMemberData { phone earlier { field text } }';
    expect(await run('worker', 'readPrivateData', look, now)).toMatchObject({
      phone: null,
      earlier: [{ field: 'phone', text: '+8613912345678' }],
    });
  });

  it('lets a care note be read when a colleague agrees', async () => {
    await run('worker', 'stateConsent', consent('care'));
    await run('worker', 'keepPrivateData', { memberNo: 'R1', careNote: '行动不便' });
    const look = { memberNo: 'R1', fields: ['careNote'], purpose: 'care_visit' };
    expect(await refusedBy('worker', 'readPrivateData', look)).toBe('ACCESS_NEEDED');
    const asked = { memberNo: 'R1', purpose: 'care_visit' };
    const { accessId } = await run('worker', 'requestAccess', asked, '... on PersonalDataAccess { accessId }');
    expect(await at.read('colleague', '{ privacyDesk { accesses { accessId requestedBy } } }')).toEqual({
      accesses: [{ accessId, requestedBy: 'person:worker' }],
    });
    expect(await refusedBy('worker', 'decideAccess', { accessId, granted: true })).toBe('SECOND_PERSON_REQUIRED');
    await run('colleague', 'decideAccess', { accessId, granted: true });
    expect(await run('worker', 'readPrivateData', look, '... on PrivateMemberData { careNote }')).toMatchObject({
      careNote: '行动不便',
    });
  });

  it('gives a copy to the member and to nobody else', async () => {
    const copy = (who: string, memberNo: string) =>
      at.read<Record<string, unknown>>(
        who,
        `{ personalData(memberNo: "${memberNo}") { __typename ... on PersonalDataPart { json next } ... on Refusal { code } } }`,
      );
    const { json, next } = await copy('elder', 'R1');
    expect(next).toBeNull();
    expect(JSON.parse(json as string)).toMatchObject({
      format: 'youhui-personal-data',
      version: 1,
      sealed: { texts: { careNote: '行动不便' } },
    });
    expect((await copy('worker', 'R1'))['json']).not.toContain('行动不便');
    for (const who of ['neighbour', 'accountant']) expect((await copy(who, 'R1'))['code']).toBe('NOT_PERMITTED');
  });

  it('puts a category right with a second person, and takes a wish to leave back', async () => {
    const wish = { memberNo: 'R1', field: 'category', value: 'elder_card' };
    const { correctionId } = await run('worker', 'requestCorrection', wish, '... on MemberCorrection { correctionId }');
    expect(await refusedBy('worker', 'decideCorrection', { correctionId, accepted: true })).toBe(
      'SECOND_PERSON_REQUIRED',
    );
    const decided = await run(
      'colleague',
      'decideCorrection',
      { correctionId, accepted: true },
      '... on MemberCorrection { accepted before after }',
    );
    expect(decided).toMatchObject({ accepted: true, before: 'adult', after: 'elder_card' });
    expect(await refusedBy('neighbour', 'requestDeletion', { memberNo: 'R1' })).toBe('NOT_PERMITTED');
    const leaving = '... on MemberDeletion { dueAt requestedAt cancelledAt }';
    const { dueAt, requestedAt } = await run('elder', 'requestDeletion', { memberNo: 'R1' }, leaving);
    expect(Date.parse(dueAt as string) - Date.parse(requestedAt as string)).toBe(15 * 86_400_000);
    expect(await run('elder', 'cancelDeletion', { memberNo: 'R1' }, leaving)).toMatchObject({
      cancelledAt: expect.any(String),
    });
  });
});
