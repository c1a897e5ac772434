import { randomUUID } from 'node:crypto';
import { permissions, refuse } from '@youhui/kernel';
import { Redis } from 'ioredis';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { tally, TestTills } from '../../../../test/support/test-tills';

const all = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
/** A code that is not this one. */
const wrong = (code: string) => (code === '00000000' ? '00000001' : '00000000');

describe('Tills and the devices that become them', () => {
  let community: TestCommunity;
  let other: TestCommunity;
  let tills: TestTills;
  const owner = (merchantNo: string) =>
    community.as({ name: `person:${merchantNo}`, merchantNo, permissions: new Set(permissions) });

  beforeAll(async () => {
    const url = process.env['TEST_APP_URL'] as string;
    community = await TestCommunity.make(url);
    other = await TestCommunity.make(url);
    for (const merchantNo of ['M01', 'M02', 'M03', 'M04']) accepted(await community.use.merchant(merchantNo));
    accepted(await other.use.merchant('M01'));
    tills = new TestTills(community);
  });
  beforeEach(() => (tills.now = new Date('2026-11-23T10:00:00Z')));
  afterAll(async () => {
    tills?.close();
    await Promise.all([community?.close(), other?.close()]);
  });

  const make = async (merchantNo = 'M01') =>
    accepted(await tills.create.execute(community.as(), { merchantNo, name: '前台' }));

  it('numbers tills by community, without gaps, also those made at once; at most 20 of a shop are in use', async () => {
    const made = await all(50, (index) =>
      tills.create.execute(community.as(), { merchantNo: index % 2 ? 'M03' : 'M04', name: `第${index}台` }),
    );
    expect(tally(made.map(codeOf))).toEqual({ OK: 40, DEVICE_LIMIT_REACHED: 10 });
    const views = [
      ...(await tills.queries.terminals(community.communityId, 'M03')),
      ...(await tills.queries.terminals(community.communityId, 'M04')),
    ];
    const numbers = views.map(({ terminalNo }) => terminalNo).sort();
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`));
    const [first] = await tills.queries.terminals(community.communityId, 'M03');
    accepted(await tills.revocation.execute(community.as(), { terminalNo: first?.terminalNo ?? '' }));
    expect(codeOf(await tills.create.execute(community.as(), { merchantNo: 'M03', name: '新' }))).toBe('OK');
  });

  it('refuses in the written order', async () => {
    const create = (merchantNo: string, name: string, ctx = community.as()) =>
      tills.create.execute(ctx, { merchantNo, name });
    expect(await create('M09', '', owner('M02'))).toEqual(refuse('NOT_PERMITTED'));
    expect(await create('M09', ' ')).toEqual(refuse('INVALID_INPUT', { field: 'name' }));
    expect(await create('M09', 'x'.repeat(101))).toEqual(refuse('INVALID_INPUT', { field: 'name' }));
    expect(await create('M09', '前台')).toEqual(refuse('MERCHANT_NOT_FOUND'));
    expect(await create('a\0b', '前台')).toEqual(refuse('MERCHANT_NOT_FOUND'));
  });

  it('shows a shop’s owner no other shop’s tills to renew or revoke', async () => {
    const { terminalNo, pairingCode } = await make('M01');
    for (const useCase of [tills.renewal, tills.revocation]) {
      expect(await useCase.execute(owner('M02'), { terminalNo })).toEqual(refuse('TERMINAL_NOT_FOUND'));
      expect(await useCase.execute(owner('M02'), { terminalNo: 'T999' })).toEqual(refuse('TERMINAL_NOT_FOUND'));
      expect(await useCase.execute(other.as(), { terminalNo })).toEqual(refuse('TERMINAL_NOT_FOUND'));
    }
    expect(codeOf(await tills.pair(pairingCode))).toBe('OK');
  });

  it('pairs one device with a code, however many try at once, and keeps neither code nor token', async () => {
    const { terminalNo, pairingCode } = await make();
    expect(pairingCode).toMatch(/^[0-9]{8}$/);
    const answers = await all(12, () => tills.pair(pairingCode));
    expect(tally(answers.map(codeOf))).toEqual({ OK: 1, PAIRING_FAILED: 11 });
    const paired = accepted(answers.find((answer) => codeOf(answer) === 'OK') ?? refuse('PAIRING_FAILED'));
    expect(paired).toMatchObject({ terminalNo, merchantNo: 'M01', merchantName: '商户M01', name: '前台' });
    expect(await tills.queries.ofToken(paired.terminalToken)).toMatchObject({ terminalNo, openShift: null });
    const kept = JSON.stringify(await community.rows('select t::text from terminal t'));
    expect(kept).not.toContain(pairingCode);
    expect(kept).not.toContain(paired.terminalToken.split('.')[1]);
  });

  it('is over after ten minutes, to the millisecond', async () => {
    const [early, late] = [await make(), await make()];
    tills.now = new Date(early.expiresAt.getTime() - 1);
    expect(codeOf(await tills.pair(early.pairingCode))).toBe('OK');
    tills.now = late.expiresAt;
    expect(await tills.pair(late.pairingCode)).toEqual(refuse('PAIRING_FAILED'));
    expect(late.expiresAt).toEqual(new Date('2026-11-23T10:10:00Z'));
  });

  it('knows a code in its own community only, and no text that is none', async () => {
    const { pairingCode } = await make();
    for (const [code, communityCode] of [
      [pairingCode, other.code],
      [pairingCode, 'nowhere'],
      [pairingCode, ''],
      [pairingCode, 'a\0b'],
      [`${pairingCode}\n`, community.code],
      ['', community.code],
      ['９９９９９９９９', community.code],
    ] as const)
      expect(await tills.pair(code, randomUUID(), communityCode)).toEqual(refuse('PAIRING_FAILED'));
    expect(codeOf(await tills.pair(pairingCode))).toBe('OK');
  });

  it('lets a new device take a till over: the old code and the old token are worth nothing', async () => {
    const first = await make();
    const renewed = accepted(await tills.renewal.execute(owner('M01'), { terminalNo: first.terminalNo }));
    expect(await tills.pair(first.pairingCode)).toEqual(refuse('PAIRING_FAILED'));
    const device = accepted(await tills.pair(renewed.pairingCode));
    const again = accepted(await tills.renewal.execute(owner('M01'), { terminalNo: first.terminalNo }));
    expect(await tills.queries.ofToken(device.terminalToken)).toBeUndefined();
    const next = accepted(await tills.pair(again.pairingCode));
    expect(await tills.queries.ofToken(next.terminalToken)).toMatchObject({ terminalNo: first.terminalNo });
  });

  it('takes a till out of use for good', async () => {
    const waiting = await make();
    const { terminalNo, terminalToken } = await tills.paired('M01');
    const revoked = accepted(await tills.revocation.execute(owner('M01'), { terminalNo }));
    tills.now = new Date('2026-11-23T11:00:00Z');
    expect(await tills.revocation.execute(owner('M01'), { terminalNo })).toEqual(revoked);
    expect(revoked).toMatchObject({ terminalNo, revokedAt: new Date('2026-11-23T10:00:00Z') });
    expect(await tills.queries.ofToken(terminalToken)).toBeUndefined();
    expect(await tills.renewal.execute(owner('M01'), { terminalNo })).toEqual(refuse('TERMINAL_NOT_FOUND'));
    accepted(await tills.revocation.execute(community.as(), { terminalNo: waiting.terminalNo }));
    tills.now = new Date('2026-11-23T10:00:00Z');
    expect(await tills.pair(waiting.pairingCode)).toEqual(refuse('PAIRING_FAILED'));
  });

  it('leaves a till revoked when pairing and revoking meet', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { terminalNo, pairingCode } = await make('M02');
      const [paired] = await Promise.all([
        tills.pair(pairingCode),
        tills.revocation.execute(community.as(), { terminalNo }),
      ]);
      if (codeOf(paired) === 'OK') expect(await tills.queries.ofToken(accepted(paired).terminalToken)).toBeUndefined();
      else expect(paired).toEqual(refuse('PAIRING_FAILED'));
    }
  });

  it('pauses an address after ten wrong codes, also many at once, and no other', async () => {
    const { pairingCode } = await make();
    const address = randomUUID();
    const answers = await all(25, () => tills.pair(wrong(pairingCode), address));
    expect(tally(answers.map(codeOf))).toEqual({ PAIRING_FAILED: 10, TOO_MANY_TRIES: 15 });
    expect(await tills.pair(pairingCode, address)).toEqual(refuse('TOO_MANY_TRIES'));
    expect(codeOf(await tills.pair(pairingCode))).toBe('OK');
  });

  it('pauses a community after a hundred from anywhere, and no other community', async () => {
    const third = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    const own = new TestTills(third);
    try {
      accepted(await third.use.merchant('M01'));
      const { pairingCode } = accepted(await own.create.execute(third.as(), { merchantNo: 'M01', name: '前台' }));
      const answers = await all(120, () => own.pair(wrong(pairingCode)));
      expect(tally(answers.map(codeOf))).toEqual({ PAIRING_FAILED: 100, TOO_MANY_TRIES: 20 });
      expect(await own.pair(pairingCode)).toEqual(refuse('TOO_MANY_TRIES'));
      expect(codeOf(await tills.pair((await make()).pairingCode))).toBe('OK');
    } finally {
      own.close();
      await third.close();
    }
  });

  it('counts by itself while Redis is away', async () => {
    const alone = new TestTills(community, new Redis({ lazyConnect: true }));
    const { pairingCode } = await make();
    const address = randomUUID();
    const answers = await all(14, () => alone.pair(wrong(pairingCode), address));
    expect(tally(answers.map(codeOf))).toEqual({ PAIRING_FAILED: 10, TOO_MANY_TRIES: 4 });
    expect(codeOf(await alone.pair(pairingCode))).toBe('OK');
    alone.close();
  });
});
