import type { RequestContext } from '@youhui/kernel';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { BlockCard } from '../block-card/block-card';
import { newCardNo } from '../card-number';
import { IssueCard } from '../issue-card/issue-card';
import { PaymentMeansQueries } from '../payment-means.queries';
import { ReissueCard } from './reissue-card';

describe('Cards', () => {
  let community: TestCommunity;
  const desk = (): RequestContext => community.as({ permissions: new Set(['card:manage']) });
  const member = (memberNo: string): RequestContext => community.as({ memberNo, permissions: new Set() });
  const issue = (memberNo: string, nfcId?: string | null) =>
    new IssueCard(community.database).execute(desk(), { memberNo, nfcId });
  const block = (cardNo: string, ctx = desk()) => new BlockCard(community.database).execute(ctx, { cardNo });
  const reissue = (cardNo: string, nfcId?: string) =>
    new ReissueCard(community.database).execute(desk(), { cardNo, nfcId });
  const cardsOf = (memberNo: string) =>
    new PaymentMeansQueries(community.database).cards(community.communityId, memberNo);

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    for (let no = 1; no <= 6; no += 1) accepted(await community.use.member(`R${no}`));
  });
  afterAll(() => community.close());

  it('are issued to members that there are, five at a time, also when twenty are asked for at once', async () => {
    expect(codeOf(await issue('R99'))).toBe('MEMBER_NOT_FOUND');
    expect(codeOf(await issue('\0'))).toBe('MEMBER_NOT_FOUND');
    const answers = (await Promise.all(Array.from({ length: 20 }, () => issue('R1')))).map(codeOf);
    expect(answers.filter((answer) => answer === 'OK')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'CARD_LIMIT_REACHED')).toHaveLength(15);
  });

  it('have a chip that stands for one member at a time', async () => {
    const { cardNo, nfcId } = accepted(await issue('R2', 'ABCDEF0123'));
    expect(nfcId).toBe('abcdef0123');
    for (const given of ['abcdef0123', 'xyz', '123', ''])
      expect(await issue('R3', given)).toMatchObject({ refused: 'INVALID_INPUT', details: { field: 'nfcId' } });
    accepted(await block(cardNo));
    expect(accepted(await issue('R3', 'abcdef0123')).memberNo).toBe('R3');
  });

  it('are blocked by their member and the desk, once and for good, and by nobody else', async () => {
    const { cardNo } = accepted(await issue('R2'));
    expect(codeOf(await block(cardNo, member('R3')))).toBe('CARD_NOT_FOUND');
    expect(codeOf(await block(newCardNo()))).toBe('CARD_NOT_FOUND');
    expect(codeOf(await block('\0'))).toBe('CARD_NOT_FOUND');
    const blocked = await Promise.all(Array.from({ length: 8 }, () => block(cardNo, member('R2'))));
    const times = new Set(blocked.map((card) => accepted(card).blockedAt?.getTime()));
    expect(times.size).toBe(1);
    expect(accepted(await block(cardNo)).blockedAt?.getTime()).toBe([...times][0]);
  });

  it('are replaced once, however often it is asked for at once, and the old one is blocked', async () => {
    const old = accepted(await issue('R4', '11112222'));
    const answers = await Promise.all(Array.from({ length: 12 }, () => reissue(old.cardNo, '11112222')));
    expect(answers.map(codeOf).filter((answer) => answer === 'OK')).toHaveLength(1);
    expect(answers.map(codeOf).filter((answer) => answer === 'CARD_REPLACED')).toHaveLength(11);
    const [card, before, ...more] = await cardsOf('R4');
    expect(more).toEqual([]);
    expect(card).toMatchObject({ replaces: old.cardNo, nfcId: '11112222', blockedAt: null });
    expect(before).toMatchObject({ cardNo: old.cardNo, blockedAt: expect.any(Date) as Date });
  });

  it('can be replaced after they were blocked, if five others do not work', async () => {
    const lost = accepted(await issue('R5'));
    accepted(await block(lost.cardNo));
    for (let time = 0; time < 5; time += 1) accepted(await issue('R5'));
    expect(codeOf(await reissue(lost.cardNo))).toBe('CARD_LIMIT_REACHED');
    const [working] = await cardsOf('R5');
    expect(accepted(await reissue(working?.cardNo ?? '')).replaces).toBe(working?.cardNo);
    expect((await cardsOf('R5')).filter(({ blockedAt }) => blockedAt === null)).toHaveLength(5);
  });

  it('are replaced not at all when the new one cannot be issued', async () => {
    const old = accepted(await issue('R6', '33334444'));
    accepted(await issue('R6', '55556666'));
    expect(codeOf(await reissue(old.cardNo, '55556666'))).toBe('INVALID_INPUT');
    expect(codeOf(await reissue(old.cardNo, 'no chip'))).toBe('INVALID_INPUT');
    expect(codeOf(await reissue(newCardNo()))).toBe('CARD_NOT_FOUND');
    const [, kept] = await cardsOf('R6');
    expect(kept?.blockedAt).toBeNull();
  });
});
