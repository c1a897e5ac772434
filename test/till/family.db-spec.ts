import { BlockCard, FreezeMember } from '@youhui/community';
import { Redis } from 'ioredis';
import { faultsInBooks } from '../support/books-hold';
import { TestFamily, type Helping } from '../support/family';
import { codeShownBy } from '../support/phone-code';
import { accepted, codeOf, nextId, TestCommunity } from '../support/test-community';
import { codesOf, TestTill } from '../support/till';

const url = process.env['TEST_APP_URL'] as string;
const times = (count: number, what: string) => Array.from({ length: count }, () => what);

describe('a family helper at a till', () => {
  const redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  let till: TestTill;
  let community: TestCommunity;
  let family: TestFamily;
  let helping: Helping;

  beforeEach(async () => {
    community = await TestCommunity.make(url, { max_redeem_points_per_day: 300 });
    till = new TestTill(community);
    family = new TestFamily(till, redis);
    for (const shop of ['M01', 'M02']) accepted(await community.use.merchant(shop));
    for (const memberNo of ['R1', 'R2', 'R3']) accepted(await community.use.member(memberNo));
    accepted(await community.use.bringIn('R1', 'FUND', 1000, '2999-12-31'));
    helping = await family.helping('R1', 'R2');
  });
  afterEach(async () => {
    expect(await faultsInBooks(community)).toEqual([]);
    await till.close();
  });
  afterAll(() => redis.disconnect());

  it('is known as the member they pay for, with what is left of their day', async () => {
    expect(accepted(await family.scan(helping))).toMatchObject({
      memberNo: 'R1',
      presented: 'helper',
      helperNo: helping.helperNo,
      helperLeftPoints: 50,
      availablePoints: 1000,
    });
    // The member's own phone and the helper's own are other phones.
    const own = accepted(await family.register('R2', 'R2'));
    expect(accepted(await till.open(codeShownBy(own)))).toMatchObject({ memberNo: 'R2', presented: 'code' });
  });

  it('pays up to the limit of the day, says what is left, and the sale names them', async () => {
    const quoteId = await family.opened(helping);
    expect(accepted(await till.price(quoteId, 9000, 0))).toMatchObject({ maxRedeemPoints: 50 });
    expect(await till.complete(quoteId, 9000, 51)).toEqual({
      refused: 'HELPER_LIMIT_EXCEEDED',
      details: { limitPoints: 50 },
    });
    expect(await till.day('R1')).toBeUndefined();
    expect(accepted(await till.complete(quoteId, 9000, 30))).toMatchObject({ redeemFen: 300, unconfirmedPoints: 0 });
    expect(await community.rows('select member_no, helper_no, channel, cashier from checkout')).toEqual([
      { member_no: 'R1', helper_no: helping.helperNo, channel: 'helper', cashier: 'person:cashier' },
    ]);
    // What goes without a PIN is counted for the member alone.
    expect(await till.day('R1')).toEqual({ redeemed: 30, unconfirmed: 0, bySign: 0, bySlip: 0 });
    const next = accepted(await family.scan(helping));
    expect(next).toMatchObject({ helperLeftPoints: 20 });
    expect(await till.complete(next.quoteId, 9000, 21)).toMatchObject({ details: { limitPoints: 20 } });
    expect(codeOf(await till.complete(next.quoteId, 9000, 20))).toBe('OK');
    const last = await family.opened(helping);
    expect(await till.complete(last, 9000, 1)).toMatchObject({ details: { limitPoints: 0 } });
    expect(codeOf(await till.complete(last, 9000, 0))).toBe('OK');
    expect(await family.used(helping.helperNo)).toBe(50);
    // The member's own day goes on as if nobody had helped.
    const card = await till.card('R1');
    expect(codeOf(await till.complete(await till.opened(card), 9000, 50))).toBe('OK');
  });

  it('is raised by no confirmation, neither by phone nor by PIN', async () => {
    await till.pin('R1', '123789');
    const quoteId = await family.opened(helping);
    accepted(await till.ask(quoteId, 9000, 80));
    expect(codeOf(await till.confirm(quoteId, 'R2', 80))).toBe('QUOTE_NOT_FOUND');
    accepted(await till.confirm(quoteId, 'R1', 80));
    accepted(await till.confirmByPin(quoteId, '123789', 80));
    expect(codeOf(await till.complete(quoteId, 9000, 80))).toBe('HELPER_LIMIT_EXCEEDED');
    expect(await till.queries.quote(family.phone('R2'), quoteId)).toBeUndefined();
  });

  it('gets no limit back from a refund', async () => {
    const { checkoutId } = accepted(await till.complete(await family.opened(helping), 9000, 50));
    accepted(await community.use.refund(checkoutId, 9000, 50));
    expect(accepted(await family.scan(helping))).toMatchObject({ helperLeftPoints: 0 });
  });

  it('is held by every other rule, in the written order', async () => {
    const quoteId = await family.opened(helping);
    expect(codeOf(await till.complete(quoteId, 200, 30))).toBe('REDEEM_SHARE_EXCEEDED');
    expect(codeOf(await till.complete(quoteId, 99_000, 301))).toBe('DAILY_LIMIT_EXCEEDED');
    expect(codeOf(await till.complete(quoteId, 99_000, 51))).toBe('HELPER_LIMIT_EXCEEDED');
    accepted(await new FreezeMember(community.ledger).execute(community.as(), nextId(), { memberNo: 'R1' }));
    expect(codeOf(await till.complete(quoteId, 99_000, 51))).toBe('ACCOUNT_FROZEN');
    accepted(await family.end(helping.helperNo, family.phone('R1')));
    expect(codeOf(await till.complete(quoteId, 99_000, 51))).toBe('HELP_ENDED');
    expect(codeOf(await till.complete(quoteId, 99_000, 0))).toBe('HELP_ENDED');
    expect(codeOf(await till.price(quoteId, 99_000, 0))).toBe('HELP_ENDED');
    expect(codeOf(await till.complete(quoteId, 99_000, 51, { inSeconds: 121 }))).toBe('QUOTE_EXPIRED');
  });

  it.each([
    ['the member', 'R1'],
    ['the helper', 'R2'],
  ])('is ended by %s, and no code of theirs is recognised from then on', async (_, by) => {
    const ended = accepted(await family.end(helping.helperNo, family.phone(by)));
    expect(ended.endedAt).not.toBeNull();
    expect(codeOf(await family.scan(helping))).toBe('CODE_NOT_RECOGNISED');
    expect(codeOf(await family.register('R2', 'R1'))).toBe('HELP_NOT_FOUND');
    // For good: it stays as it was ended first.
    expect(accepted(await family.end(helping.helperNo, family.phone('R1'))).endedAt).toEqual(ended.endedAt);
  });

  it('is over after the last day, without anybody ending it', async () => {
    const short = accepted(await family.accept(await family.invitation('R1', { name: '邻居', days: 1 }), 'R3'));
    const device = accepted(await family.register('R3', 'R1'));
    const lastMoment = new Date(short.until.getTime() - 1000);
    const scanAt = (at: Date) => till.open(codeShownBy(device, at), { inSeconds: (at.getTime() - Date.now()) / 1000 });
    const quote = accepted(await scanAt(lastMoment));
    const late = { inSeconds: (short.until.getTime() - Date.now()) / 1000 };
    expect(codeOf(await till.complete(quote.quoteId, 9000, 1, late))).toBe('HELP_ENDED');
    expect(codeOf(await scanAt(new Date(short.until.getTime() + 31_000)))).toBe('CODE_NOT_RECOGNISED');
    expect(await family.queries.helpedBy(community.communityId, 'R3', short.until)).toEqual([]);
  });

  it('has one phone a help: a new one takes the place of the one before', async () => {
    const again = accepted(await family.register('R2', 'R1'));
    expect(codeOf(await family.scan(helping))).toBe('CODE_NOT_RECOGNISED');
    expect(codeOf(await family.scan({ ...helping, device: again }))).toBe('OK');
    expect(await family.queries.helpedBy(community.communityId, 'R2', new Date())).toMatchObject([
      { deviceNo: again.deviceNo },
    ]);
  });

  it('blocks a lost card in their own name', async () => {
    const card = await till.card('R1');
    const block = new BlockCard(community.database);
    const as = (memberNo: string, helps: readonly string[]) => {
      const ctx = family.phone(memberNo);
      return { ...ctx, actor: { ...ctx.actor, helpsMemberNos: helps } };
    };
    expect(codeOf(await block.execute(as('R3', []), { cardNo: card }))).toBe('CARD_NOT_FOUND');
    expect(accepted(await block.execute(as('R2', ['R1']), { cardNo: card }))).toMatchObject({
      blockedBy: 'person:member:R2',
    });
  });

  describe('when much comes at once', () => {
    it('takes exactly five of twenty sales of ten points, at two processes', async () => {
      const sibling = community.sibling(url);
      const quotes: string[] = [];
      for (let no = 0; no < 20; no += 1) quotes.push(await family.opened(helping));
      const answers = await Promise.all(
        quotes.map((quoteId, no) =>
          till.complete(quoteId, 3200, 10, {}, nextId(), no % 2 ? community.ledger : sibling.ledger),
        ),
      );
      await sibling.close();
      expect(codesOf(answers)).toEqual([...times(15, 'HELPER_LIMIT_EXCEEDED'), ...times(5, 'OK')]);
      expect(await family.used(helping.helperNo)).toBe(50);
      expect(await community.number(`select balance from ledger_balance where account = 'wallet:R1'`)).toBe(
        950 + 5 * 3, // each paid 31 yuan, which earn three
      );
    });

    it('counts each helper for themselves', async () => {
      const other = await family.helping('R1', 'R3', { dayPoints: 20 });
      const opened: string[] = [];
      for (const one of [helping, helping, other, other]) opened.push(await family.opened(one));
      const answers = await Promise.all(opened.map((quoteId) => till.complete(quoteId, 9000, 20)));
      expect(codesOf(answers)).toEqual(['HELPER_LIMIT_EXCEEDED', ...times(3, 'OK')]);
      expect([await family.used(helping.helperNo), await family.used(other.helperNo)]).toEqual([40, 20]);
    });

    it('takes no sale after the answer that the help has ended', async () => {
      for (let round = 0; round < 8; round += 1) {
        const one = round === 0 ? helping : await family.helping('R1', 'R2');
        const quotes: string[] = [];
        for (let no = 0; no < 6; no += 1) quotes.push(await family.opened(one));
        const sales = quotes.map((quoteId) => till.complete(quoteId, 3200, 1));
        const ended = await family.end(one.helperNo, family.phone('R1'));
        const atTheAnswer = await community.number(
          `select count(*) from checkout where helper_no = '${accepted(ended).helperNo}'`,
        );
        const codes = codesOf(await Promise.all(sales));
        expect(new Set([...codes, 'OK', 'HELP_ENDED'])).toEqual(new Set(['OK', 'HELP_ENDED']));
        expect(codes.filter((code) => code === 'OK')).toHaveLength(atTheAnswer);
        expect(await family.used(one.helperNo)).toBe(atTheAnswer);
      }
    });
  });
});
