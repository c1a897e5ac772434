import { randomBytes } from 'node:crypto';
import { SmsGatewayStandIn, type Mood } from '../../../test/support/sms-gateway-stand-in';
import { type SmsFailed, SmsGateway, type SmsGatewayTerms } from './sms-gateway';

const secret = randomBytes(32).toString('hex');
const phone = '+8613800001234';
const text = '【友汇】登录验证码 482913,5 分钟内有效。';
/** Longer than an answer takes on a machine that has much else to do. */
const patient = 30_000;
/** For answers that never come, and one that comes after them. */
const impatient = 1_500;
const code = { kind: 'sign-in-code', params: { code: '482913', minutes: '5' } } as const;

describe('The SMS gateway', () => {
  let standIn: SmsGatewayStandIn;
  let now = 1_764_000_000_000;

  beforeEach(async () => {
    standIn = await SmsGatewayStandIn.open(secret, () => now);
  });
  afterEach(() => standIn.close());

  const gateway = (terms: Partial<SmsGatewayTerms> = {}) =>
    new SmsGateway({ url: standIn.url, secret, timeoutMs: patient, pausesMs: [1, 1], now: () => now, ...terms });
  const failure = (of: Promise<void>) =>
    of.then(
      () => undefined,
      (error: unknown) => error as SmsFailed,
    );

  it('is given the text, or a template with what fills it', async () => {
    await gateway().send(phone, text, code);
    await gateway({ templates: { 'sign-in-code': 'SMS_1' } }).send(phone, text, code);
    const [plain, filled] = [...standIn.delivered.values()];
    expect(plain).toEqual({ id: expect.any(String), to: phone, text });
    expect(filled).toEqual({ id: expect.any(String), to: phone, template: 'SMS_1', params: code.params });
    expect(plain?.id).not.toBe(filled?.id);
  });

  it.each<[string, readonly Mood[], lasting: Mood, attempts: number, delivered: number, fails: string | undefined]>([
    ['well', [], 'well', 1, 1, undefined],
    ['broken once', ['broken'], 'well', 2, 1, undefined],
    ['broken twice', ['broken', 'broken'], 'well', 3, 1, undefined],
    ['broken', [], 'broken', 3, 0, 'INTERNAL'],
    ['busy once', ['busy'], 'well', 2, 1, undefined],
    ['silent once', ['silent'], 'well', 2, 1, undefined],
    ['silent', [], 'silent', 3, 0, 'SILENT'],
    ['slower than anybody waits', [], 'slow', 3, 0, 'SILENT'],
    ['cut off after it took the message', ['lost'], 'well', 2, 1, undefined],
    ['cut off each time', [], 'lost', 3, 1, 'UNREACHABLE'],
    ['refusing the number', [], 'rejects', 1, 0, 'NUMBER_BLOCKED'],
    ['talking without end', [], 'talkative', 3, 0, 'HTTP_500'],
  ])('that is %s', async (_, moods, lasting, attempts, delivered, fails) => {
    standIn.is(moods, lasting);
    const waitsInVain = [...moods, lasting].some((mood) => mood === 'silent' || mood === 'slow');
    const timeoutMs = waitsInVain ? impatient : patient;
    const error = await failure(gateway({ timeoutMs }).send(phone, text, code));
    expect(error?.code).toBe(fails);
    expect(standIn.asked).toHaveLength(attempts);
    expect(new Set(standIn.asked).size).toBe(1); // the same id each time
    expect(standIn.delivered.size).toBe(delivered); // never twice
  });

  it('tells nobody the number, the text or the secret when it fails', async () => {
    standIn.is([], 'rejects'); // its answer repeats the request
    const error = await failure(gateway().send(phone, text, code));
    const told = `${JSON.stringify(error)} ${String(error)} ${error?.stack} ${JSON.stringify(error?.cause)}`;
    for (const hidden of ['13800001234', '482913', '验证码', secret]) expect(told).not.toContain(hidden);
    expect(told).toContain('NUMBER_BLOCKED');
  });

  it('is not listened to without the right secret, or with a request that is old', async () => {
    const error = await failure(gateway({ secret: 'another' }).send(phone, text, code));
    expect(error).toMatchObject({ code: 'BAD_SIGNATURE', attempts: 1 });
    const late = await failure(gateway({ now: () => now - 301_000 }).send(phone, text, code));
    expect(late?.code).toBe('BAD_SIGNATURE');
    expect([standIn.refused, standIn.delivered.size]).toEqual([2, 0]);
  });

  it('that is away is asked five times, then rests, then is tried by one message before the others', async () => {
    const away = gateway();
    standIn.is([], 'broken');
    expect((await failure(away.send(phone, text, code)))?.attempts).toBe(3);
    expect(await failure(away.send(phone, text, code))).toMatchObject({ code: 'RESTING', attempts: 2 });
    expect(standIn.asked).toHaveLength(5);
    const resting = await Promise.all(Array.from({ length: 20 }, () => failure(away.send(phone, text, code))));
    expect(resting.map((error) => error?.code)).toEqual(Array<string>(20).fill('RESTING'));
    expect(standIn.asked).toHaveLength(5);

    now += 30_000;
    const trial = await Promise.all(Array.from({ length: 20 }, () => failure(away.send(phone, text, code))));
    expect(trial.map((error) => error?.code)).toEqual(Array<string>(20).fill('RESTING'));
    expect(standIn.asked).toHaveLength(6); // one went ahead, and failed

    now += 30_000;
    standIn.is([], 'well');
    await away.send(phone, text, code);
    await Promise.all(Array.from({ length: 20 }, () => away.send(phone, text, code)));
    expect(standIn.delivered.size).toBe(21);
  });

  it('that refuses numbers is well: it does not rest', async () => {
    standIn.is([], 'rejects');
    const well = gateway();
    for (let count = 0; count < 12; count += 1)
      expect((await failure(well.send(phone, text, code)))?.code).toBe('NUMBER_BLOCKED');
    expect(standIn.asked).toHaveLength(12);
  });

  it('is sent to by 64 at once and no more', async () => {
    standIn.is([], 'silent');
    const all = await Promise.all(Array.from({ length: 80 }, () => failure(gateway1.send(phone, text, code))));
    expect(all.filter((error) => error?.code === 'TOO_MANY_WAITING')).toHaveLength(16);
  });
  const gateway1 = {
    send: (...message: Parameters<SmsGateway['send']>) => (one ??= gateway({ timeoutMs: impatient })).send(...message),
  };
  let one: SmsGateway | undefined;

  it('whose address leads elsewhere is not followed, and one that is no address is told at once', async () => {
    expect(() => gateway({ url: 'nowhere' })).toThrow(/URL/);
    const gone = standIn.url.replace(/\d+(?=\/)/, '1');
    expect((await failure(gateway({ url: gone }).send(phone, text, code)))?.code).toBe('UNREACHABLE');
  });
});
