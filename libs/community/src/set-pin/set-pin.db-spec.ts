import type { RequestContext } from '@youhui/kernel';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { CheckPin } from '../check-pin/check-pin';
import { SetPin } from './set-pin';

const noon = new Date('2026-11-23T12:00:00Z');
const minutes = (many: number) => new Date(noon.getTime() + many * 60_000);

describe('A member’s PIN', () => {
  let community: TestCommunity;
  let members = 0;

  const at = (ctx: RequestContext, time: Date): RequestContext => ({ ...ctx, at: time });
  const own = (memberNo: string) => at(community.as({ memberNo, permissions: new Set() }), noon);
  const desk = () => at(community.as({ permissions: new Set(['card:manage']) }), noon);
  const set = (ctx: RequestContext, memberNo: string, pin: string, currentPin?: string) =>
    new SetPin(community.database).execute(ctx, { memberNo, pin, currentPin });
  const check = (memberNo: string, pin: string, time = noon) =>
    new CheckPin(community.database).execute(at(community.as(), time), { memberNo, pin });
  const atOnce = (memberNo: string, pins: readonly string[], time = noon) =>
    Promise.all(pins.map((pin) => check(memberNo, pin, time))).then((answers) => answers.map(codeOf));
  const count = (answers: readonly string[], wanted: string) => answers.filter((answer) => answer === wanted).length;
  const wrong = (many: number) => Array.from({ length: many }, (_, guess) => String(200_000 + guess));

  const member = async (pin?: string) => {
    const memberNo = `R${(members += 1)}`;
    accepted(await community.use.member(memberNo));
    if (pin !== undefined) accepted(await set(desk(), memberNo, pin));
    return memberNo;
  };

  beforeAll(async () => (community = await TestCommunity.make(process.env['TEST_APP_URL'] as string)));
  afterAll(() => community.close());

  it('fits or does not, and is kept as nothing that tells it', async () => {
    const memberNo = await member('123789');
    expect(await check(memberNo, '123789')).toBe(true);
    expect(codeOf(await check(memberNo, '123788'))).toBe('PIN_WRONG');
    const kept = await community.rows(`select p::text from member_pin p where member_no = '${memberNo}'`);
    expect(JSON.stringify(kept)).not.toContain('123789');
  });

  it('is not asked of who has none, and not counted when it is no six digits', async () => {
    const memberNo = await member();
    expect(codeOf(await check(memberNo, '123789'))).toBe('PIN_NOT_SET');
    expect(codeOf(await check('nobody', '123789'))).toBe('PIN_NOT_SET');
    expect(codeOf(await check('\0', '123789'))).toBe('PIN_NOT_SET');
    accepted(await set(desk(), memberNo, '123789'));
    for (const typed of ['', '12378', '1237899', '12378x', '１２３７８９', '9'.repeat(100_000)])
      expect(codeOf(await check(memberNo, typed))).toBe('INVALID_INPUT');
    expect(await check(memberNo, '123789')).toBe(true);
  });

  it('is guessed at five times, forty at once or one by one, and then paused for ten minutes', async () => {
    const memberNo = await member('123789');
    const answers = await atOnce(memberNo, wrong(40));
    expect([count(answers, 'PIN_WRONG'), count(answers, 'TOO_MANY_TRIES')]).toEqual([5, 35]);
    expect(codeOf(await check(memberNo, '123789'))).toBe('TOO_MANY_TRIES');
    expect(codeOf(await check(memberNo, '123789', minutes(9)))).toBe('TOO_MANY_TRIES');
    const again = await atOnce(memberNo, wrong(12), minutes(10));
    expect([count(again, 'PIN_WRONG'), count(again, 'TOO_MANY_TRIES')]).toEqual([5, 7]);
    expect(codeOf(await check(memberNo, '123789', minutes(29)))).toBe('TOO_MANY_TRIES'); // twice as long
    expect(await check(memberNo, '123789', minutes(30))).toBe(true);
  });

  it('is guessed at forty times on the first day and fifteen on each after it, however patiently', async () => {
    const memberNo = await member('123789');
    const lookedAt: number[] = [];
    for (let day = 0; day < 4; day += 1) {
      let many = 0;
      for (let minute = 0; minute < 1440; minute += 10)
        for (let guess = 0; guess < 6; guess += 1)
          if (codeOf(await check(memberNo, String(200_000 + guess), minutes(day * 1440 + minute))) === 'PIN_WRONG')
            many += 1;
      lookedAt.push(many);
    }
    expect(lookedAt).toEqual([40, 10, 10, 15]);
    expect(codeOf(await check(memberNo, '123789', minutes(4 * 1440)))).toBe('TOO_MANY_TRIES');
    accepted(await set(desk(), memberNo, '246813')); // the desk gives all tries back
    expect(await check(memberNo, '246813', minutes(4 * 1440))).toBe(true);
  });

  it('counts wrong ones in a row: a right one gives all five back', async () => {
    const memberNo = await member('123789');
    for (let round = 0; round < 3; round += 1) {
      expect(count(await atOnce(memberNo, wrong(4)), 'PIN_WRONG')).toBe(4);
      expect(await check(memberNo, '123789')).toBe(true);
    }
  });

  it('pauses nobody else’s', async () => {
    const [one, another] = [await member('123789'), await member('123789')];
    await atOnce(one, wrong(6));
    expect(await check(another, '123789')).toBe(true);
  });

  it.each(['111111', '123456', '654321', '12345', '1234567', 'abcdef', '', '１２３７８９'])(
    'is not %j',
    async (pin) => {
      const memberNo = await member();
      expect(await set(own(memberNo), memberNo, pin)).toMatchObject({
        refused: 'INVALID_INPUT',
        details: { field: 'pin' },
      });
    },
  );

  it('is set first by the member, then changed by who knows it only', async () => {
    const memberNo = await member();
    accepted(await set(own(memberNo), memberNo, '123789'));
    const needed = { refused: 'INVALID_INPUT', details: { field: 'currentPin' } };
    expect(await set(own(memberNo), memberNo, '987321')).toMatchObject(needed);
    expect(await set(own(memberNo), memberNo, '987321', 'x')).toMatchObject(needed);
    expect(codeOf(await set(own(memberNo), memberNo, '987321', '123788'))).toBe('PIN_WRONG');
    expect(await check(memberNo, '123789')).toBe(true);
    accepted(await set(own(memberNo), memberNo, '987321', '123789'));
    expect(codeOf(await check(memberNo, '123789'))).toBe('PIN_WRONG');
    expect(await check(memberNo, '987321')).toBe(true);
  });

  it('is guessed by changing it no more often than at a till', async () => {
    const memberNo = await member('123789');
    const changes = await Promise.all(wrong(20).map((guess) => set(own(memberNo), memberNo, '987321', guess)));
    expect([count(changes.map(codeOf), 'PIN_WRONG'), count(changes.map(codeOf), 'TOO_MANY_TRIES')]).toEqual([5, 15]);
    expect(codeOf(await set(own(memberNo), memberNo, '987321', '123789'))).toBe('TOO_MANY_TRIES');
  });

  it('is set by one of twenty who set the first at once, and changed by one of twenty who knew it', async () => {
    const memberNo = await member();
    const pins = Array.from({ length: 20 }, (_, no) => String(300_001 + no));
    const first = await Promise.all(pins.map((pin) => set(own(memberNo), memberNo, pin)));
    expect(count(first.map(codeOf), 'OK')).toBe(1);
    const pin = pins[first.findIndex((answer) => codeOf(answer) === 'OK')] ?? '';
    expect(await check(memberNo, pin)).toBe(true);
    const changes = await Promise.all(pins.map((next) => set(own(memberNo), memberNo, `4${next.slice(1)}`, pin)));
    expect(count(changes.map(codeOf), 'OK')).toBe(1);
  });

  it('is set anew at the desk, which ends the pause, but by nobody for themselves and by no other member', async () => {
    const memberNo = await member('123789');
    await atOnce(memberNo, wrong(6));
    accepted(await set(desk(), memberNo, '987321'));
    expect(await check(memberNo, '987321')).toBe(true);
    const clerk = { ...desk(), actor: { ...desk().actor, memberNo } };
    expect(codeOf(await set(clerk, memberNo, '123789'))).toBe('INVALID_INPUT');
    expect(codeOf(await set(own('somebody'), memberNo, '123789'))).toBe('NOT_PERMITTED');
    expect(codeOf(await set(at(community.as({ permissions: new Set() }), noon), memberNo, '123789'))).toBe(
      'NOT_PERMITTED',
    );
    expect(codeOf(await set(desk(), 'nobody', '123789'))).toBe('MEMBER_NOT_FOUND');
    expect(codeOf(await set(desk(), '\0', '123789'))).toBe('MEMBER_NOT_FOUND');
  });
});
