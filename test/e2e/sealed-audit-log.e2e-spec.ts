import { randomBytes } from 'node:crypto';
import { ApiCommunity } from './api-community';

interface Change {
  readonly place: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly readable: boolean;
}
interface Page {
  readonly entries: readonly { readonly changes: readonly Change[] }[];
}

describe('The audit log of an installation that seals', () => {
  let community: ApiCommunity;
  beforeAll(async () => {
    community = await ApiCommunity.make({ secretKey: randomBytes(32).toString('hex') });
    await community.members({ R1: 'H1', R2: 'H1' });
    await community.people(
      { login: 'worker', roles: ['social_worker'] },
      { login: 'colleague', roles: ['administrator'] },
      { login: 'resident', roles: ['resident'], memberNo: 'R2' },
    );
  });
  afterAll(() => community.close());

  const run = (who: string, field: string, input: object, picks = '') =>
    community.run(who, field, { commandId: undefined, ...input }, picks);
  const changesOf = async (memberNo: string, action: string): Promise<readonly Change[]> => {
    const { entries } = await community.read<Page>(
      'colleague',
      `{ auditLog(filter: { memberNo: "${memberNo}", action: "${action}" }) { entries { changes { place subject before after readable } } } }`,
    );
    return entries[0]?.changes ?? [];
  };

  it('shows what a corrected name was and is, as long as the member is there', async () => {
    const wish = { memberNo: 'R2', field: 'display_name', value: '王小满' };
    const { correctionId } = await run('worker', 'requestCorrection', wish, '... on MemberCorrection { correctionId }');
    await run('colleague', 'decideCorrection', { correctionId, accepted: true });
    const told = (await changesOf('R2', 'decideCorrection')).map(({ place, before, after }) => [place, before, after]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['member_correction.display_name', '王R2', '王小满'],
        ['member.display_name', '•••', '•••'],
        ['identity_person.display_name', '•••', '•••'],
      ]),
    );
  });

  it('says that a note of care was changed, and neither what it was nor what it is', async () => {
    await run('worker', 'stateConsent', { memberNo: 'R1', purpose: 'care', version: 1, given: true, manner: 'paper' });
    for (const careNote of ['需要轮椅', '行动不便'])
      expect(await run('worker', 'keepPrivateData', { memberNo: 'R1', careNote })).not.toHaveProperty('code');
    expect(await changesOf('R1', 'keepPrivateData')).toEqual([
      { place: 'member_private.care_note', subject: 'R1', before: '•••', after: '•••', readable: true },
    ]);
    const { body } = await community.raw(
      'colleague',
      '{ auditLog(first: 100) { entries { details { name value } changes { before after } } } }',
      {},
    );
    expect(body).toContain('careNote');
    for (const hidden of ['需要轮椅', '行动不便']) expect(body).not.toContain(hidden);
  });

  it('shows what was asked about a member, and never what is secret', async () => {
    const asked =
      '{ auditLog(filter: { action: "registerMember" }) { entries { memberNo onBehalf details { name value } } } }';
    let { entries } = await community.read<Page>('admin', asked);
    for (const until = Date.now() + 10_000; entries.length < 2 && Date.now() < until;)
      ({ entries } = await community.read<Page>('admin', asked));
    expect(entries).toHaveLength(2);
    expect(entries).toContainEqual({
      memberNo: 'R1',
      onBehalf: true,
      details: expect.arrayContaining([
        { name: 'memberNo', value: 'R1' },
        { name: 'displayName', value: '王R1' },
      ]) as unknown,
    });
  });
});
