import { becauseOf } from '@youhui/platform';
import { VerifyBooks } from '@youhui/proof';
import { AuditLog, AuditQueries, type AuditView } from '@youhui/review';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { TestPrivacy } from '../support/privacy';
import { accepted, TestCommunity } from '../support/test-community';
import { memberDetails } from '../../apps/api/src/review/member-details';
import { PrivacySweep } from '../../apps/worker/src/privacy-sweep';

const day = 86_400_000;

describe('A member who leaves for good', () => {
  let community: TestCommunity;
  let privacy: TestPrivacy;

  beforeEach(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    privacy = new TestPrivacy(community);
  });
  afterEach(() => community.close());

  it('leaves of what the audit log says of them who did what, and nothing of what', async () => {
    const { database, communityId } = community;
    const seal = memberDetails(database, privacy.seal);
    const told = (error: unknown) => {
      throw error;
    };
    const log = new AuditLog(database, seal, (_, error) => told(error));
    const queries = new AuditQueries(database, seal);
    const entriesOf = (memberNo: string): Promise<AuditView[]> =>
      queries.page(
        communityId,
        { memberNo, refusedOnly: false, fromDay: '2000-01-01', toDay: '9999-12-30' },
        { at: new Date(8.64e15), entryId: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
        10,
        'everybody',
      );
    accepted(await community.use.member('R1'));
    const desk = privacy.desk('worker');
    const wish = { memberNo: 'R1', field: 'display_name', value: '陈小满' } as const;
    const entryId = uuidv7();
    await becauseOf(entryId, async () => {
      const { correctionId } = accepted(await privacy.requestCorrection.execute(desk, wish));
      accepted(await privacy.decideCorrection.execute(desk, { correctionId, accepted: true }));
    });
    const entry = { at: desk.at, actor: desk.actor.name, action: 'decideCorrection', outcome: 'done', memberNo: 'R1' };
    const where = { onBehalf: true, merchantNo: null, terminalNo: null, requestId: 'r', network: 'n' };
    await log.note(communityId, { entryId, ...entry, ...where, asked: { value: '陈小满' } });
    const [before] = await entriesOf('R1');
    expect(before?.asked).toEqual({ value: '陈小满' });
    expect(before?.changes.map(({ after }) => after)).toContain('陈小满');

    const leaves = await privacy.requestDeletion.execute(privacy.own('R1'), { memberNo: 'R1' });
    const { deletionId } = accepted(leaves);
    const later = { now: () => new Date(desk.at.getTime() + 16 * day) };
    const silent = pino({ enabled: false });
    await new PrivacySweep(database, privacy.carryOut, log, later, silent).carryOutOne(communityId, deletionId);

    const [left, after] = await entriesOf('R1');
    expect(left).toMatchObject({
      action: 'carryOutDeletion',
      actor: 'system:privacy',
      outcome: 'done',
      onBehalf: true,
    });
    expect(left?.changes.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['member.closed_at', 'member.display_name', 'member_deletion.done_at']),
    );
    expect(after).toMatchObject({ entryId, actor: 'person:worker', action: 'decideCorrection', asked: null });
    expect(after?.changes).toContainEqual({
      place: 'member_correction.display_name',
      subject: 'R1',
      before: null,
      after: null,
      readable: false,
    });
    expect(JSON.stringify(await entriesOf('R1'))).not.toContain('陈小满');
    expect(await new VerifyBooks(database).execute(communityId)).toBeUndefined();
  });
});
