import { nextId } from '../support/test-community';
import { ApiCommunity } from './api-community';

describe('the alliance’s desk', () => {
  let community: ApiCommunity;

  beforeEach(async () => {
    community = await ApiCommunity.make();
    await community.merchant('M01');
    await community.merchant('M02');
    await community.people(
      { login: 'owner', roles: ['merchant_owner'], merchantNo: 'M01' },
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
    );
  });
  afterEach(() => community.close());

  const applications = `{ merchantApplications { nextCursor applications { applicationNo name stage papers visitedBy noticeUntil } } }`;

  it('leads a shop from its wish to the public notice, and not past it', async () => {
    const shop = { name: '老王修鞋', trade: '修补', address: '胜利路 3 号' };
    const { applicationNo } = await community.run(
      'admin',
      'applyForAdmission',
      shop,
      '... on ApplicationStep { applicationNo stage }',
    );
    const step = (field: string, more = {}) =>
      community.run('admin', field, { applicationNo, ...more }, '... on ApplicationStep { stage }');
    expect(await step('checkPapers', { papers: '营业执照原件' })).toMatchObject({ stage: 'papers_checked' });
    expect(await step('recordVisit', { note: '门店在营业' })).toMatchObject({ stage: 'visited' });
    expect(await step('postNotice')).toMatchObject({ stage: 'noticed' });
    const terms = { merchantNo: 'M03', settlementBps: 8000, issuingLimitPoints: 1000, earnFenPerPoint: 1000 };
    expect(await step('signAgreement', terms)).toMatchObject({ code: 'NOTICE_RUNNING' });
    expect(await community.read('admin', applications)).toMatchObject({
      nextCursor: null,
      applications: [
        { ...{ applicationNo, name: '老王修鞋', stage: 'noticed' }, papers: '营业执照原件', visitedBy: 'person:admin' },
      ],
    });
    expect(await step('endApplication', { because: '公示期有异议' })).toMatchObject({ stage: 'ended' });
  });

  it('is for those who manage shops', async () => {
    const shop = { name: '老王修鞋', trade: '修补', address: '胜利路 3 号' };
    expect(await community.run('owner', 'applyForAdmission', shop)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await community.read('owner', applications)).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('lets an owner leave with the own shop only, and stay after all', async () => {
    const notice = '... on ExitNotice { merchantNo honoursUntil }';
    const leave = (who: string, merchantNo: string) =>
      community.run(who, 'giveExitNotice', { commandId: nextId(), merchantNo, because: '店面转让' }, notice);
    expect(await leave('cashier', 'M01')).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await leave('owner', 'M02')).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await leave('owner', 'M01')).toMatchObject({
      merchantNo: 'M01',
      honoursUntil: expect.stringMatching(/^\d{4}-/),
    });
    expect(await leave('admin', 'M01')).toMatchObject({ code: 'EXIT_UNDER_WAY' });
    expect(await community.run('owner', 'withdrawExitNotice', { merchantNo: 'M02' }, notice)).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await community.run('owner', 'withdrawExitNotice', { merchantNo: 'M01' }, notice)).toMatchObject({
      merchantNo: 'M01',
      honoursUntil: null,
    });
  });
});
