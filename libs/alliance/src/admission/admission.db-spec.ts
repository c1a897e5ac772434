import { AllianceQueries, ApplyForAdmission, TakeAdmissionStep, type AdmissionStep } from '@youhui/alliance';
import { faultsInBooks } from '../../../../test/support/books-hold';
import { accepted, codeOf, nextId, TestCommunity } from '../../../../test/support/test-community';
import type { OrderOf } from './admission-steps';

const day = 86_400_000;
const terms = { merchantNo: 'M77', settlementBps: 8000, issuingLimitPoints: 4000, earnFenPerPoint: 1000 };

describe('a shop that wants to come into the alliance', () => {
  let community: TestCommunity;
  let applicationNo: string;
  let at: Date;

  const take = <Name extends AdmissionStep>(
    step: Name,
    order: Omit<OrderOf<Name>, 'applicationNo'> = {} as never,
    name = 'person:lin',
    commandId = nextId(),
  ) =>
    new TakeAdmissionStep(community.ledger).execute({ ...community.as({ name }), at }, step, commandId, {
      applicationNo,
      ...order,
    } as unknown as OrderOf<Name>);
  const papers = () => take('checkPapers', { papers: '营业执照原件已核' });
  const visit = () => take('recordVisit', { note: '门店在营业' });
  const sign = (name = 'person:chen') => take('signAgreement', terms, name);
  const merchants = async () => (await new AllianceQueries(community.database).merchants(community.communityId)).length;
  const afterNotice = () => (at = new Date(at.getTime() + 8 * day));

  beforeEach(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    at = new Date();
    const apply = new ApplyForAdmission(community.ledger);
    const order = { name: ' 老王修鞋 ', trade: '修补', address: '胜利路 3 号' };
    ({ applicationNo } = accepted(await apply.execute(community.as(), nextId(), order)));
  });
  afterEach(() => community.close());

  it('is one when the steps are taken in their order, with its terms, and its books prove', async () => {
    for (const done of [await papers(), await visit(), await take('postNotice')]) accepted(done);
    expect(await merchants()).toBe(0);
    afterNotice();
    expect(accepted(await sign())).toEqual({ applicationNo, stage: 'agreed' });
    expect(accepted(await take('handPlaque')).stage).toBe('plaque_given');
    const [merchant] = await new AllianceQueries(community.database).merchants(community.communityId);
    expect(merchant).toMatchObject({ ...terms, name: '老王修鞋', trade: '修补', suspended: false });
    expect(await community.rows('select plaque_no as no from merchant_application')).toEqual([
      { no: `M77-${applicationNo.slice(1)}` },
    ]);
    expect(await faultsInBooks(community)).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>[], string]>([
    ['a visit before the papers', () => [visit()], 'STEP_OUT_OF_ORDER'],
    ['the papers twice', () => [papers(), papers()], 'STEP_OUT_OF_ORDER'],
    ['a plaque before the agreement', () => [papers(), visit(), take('handPlaque')], 'STEP_OUT_OF_ORDER'],
    ['papers without a word', () => [take('checkPapers', { papers: '  ' })], 'INVALID_INPUT'],
    ['terms that cannot be', () => [take('signAgreement', { ...terms, settlementBps: 10_001 })], 'INVALID_INPUT'],
    ['an agreement during the notice', () => [papers(), visit(), take('postNotice'), sign()], 'NOTICE_RUNNING'],
    ['an end after an end', () => [end(), end()], 'STEP_OUT_OF_ORDER'],
  ])('is refused %s', async (_, steps, code) => {
    const answers = await Promise.all(steps());
    expect(answers.map((answer) => codeOf(answer as object))).toEqual([...answers.slice(1).map(() => 'OK'), code]);
    expect(await merchants()).toBe(0);
    expect(await faultsInBooks(community)).toEqual([]);
  });

  const end = () => take('endApplication', { because: '店主撤回' });

  it('is not signed for by who visited it, nor on the last day of the notice, nor under a number that is taken', async () => {
    for (const done of [await papers(), await visit(), await take('postNotice')]) accepted(done);
    at = new Date(at.getTime() + 7 * day);
    expect(await sign()).toMatchObject({ refused: 'NOTICE_RUNNING', details: { noticeUntil: expect.any(String) } });
    at = new Date(at.getTime() + day);
    expect(codeOf(await sign('person:lin'))).toBe('SECOND_PERSON_REQUIRED');
    accepted(await community.use.merchant('M77'));
    expect(codeOf(await sign())).toBe('MERCHANT_EXISTS');
    expect(codeOf(await take('signAgreement', { ...terms, merchantNo: 'M78' }, 'person:chen'))).toBe('OK');
  });

  it('is admitted once, however often and by how many it is signed', async () => {
    for (const done of [await papers(), await visit(), await take('postNotice')]) accepted(done);
    afterNotice();
    const answers = await Promise.all(Array.from({ length: 10 }, () => sign()));
    expect(answers.map((answer) => codeOf(answer)).sort()).toEqual([
      'OK',
      ...Array.from({ length: 9 }, () => 'STEP_OUT_OF_ORDER'),
    ]);
    expect(await merchants()).toBe(1);
    expect(await faultsInBooks(community)).toEqual([]);
  });

  it('is unknown under another number', async () => {
    applicationNo = 'A999';
    expect(codeOf(await papers())).toBe('APPLICATION_NOT_FOUND');
  });
});
