import { randomUUID } from 'node:crypto';
import { BlockCard, CheckPin, IssueCard, SetPin } from '@youhui/community';
import { isRefusal, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { ChoosePin } from '../choose-pin/choose-pin';
import type { KnownDesk } from '../desk-device.store';
import { DeskDevices } from '../desk-devices';
import { findActor } from '../find-actor';
import { MakeDeskDevice } from '../make-desk-device/make-desk-device';
import { OpenPinChoice } from '../open-pin-choice/open-pin-choice';
import type { NewSession } from '../open-session';
import { RevokeDeskDevice } from '../revoke-desk-device/revoke-desk-device';
import { SignInByCard } from './sign-in-by-card';

const noon = new Date('2026-11-23T12:00:00Z');
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const unknownCard = '9000000000000009';

describe('Signing in with card and PIN at a service desk', () => {
  let community: TestCommunity;
  let redis: Redis;
  let tries: Tries;
  let now = noon;
  let members = 0;
  const clock: Clock = { now: () => now };

  const staff = (more: Partial<RequestContext['actor']> = {}): RequestContext => {
    const ctx = community.as({ name: 'person:chen', permissions: new Set(['card:manage']), ...more });
    return { ...ctx, at: now };
  };
  const desk = async (name = '一号窗口'): Promise<KnownDesk> => {
    const { token } = accepted(await new MakeDeskDevice(community.database, clock).execute(staff(), { name }));
    const known = await new DeskDevices(community.database).ofToken(token);
    if (!known) throw new Error('A device that was just made is none');
    return known;
  };
  /** As it is now: with the choice that was opened there. */
  const again = async ({ deviceNo }: KnownDesk): Promise<KnownDesk> => {
    const [row] = await community.rows<KnownDesk>(
      `select community_id as "communityId", device_no as "deviceNo", name, '' as "communityName", pin_member_no as "pinMemberNo",
         '' as "pinMemberName", pin_until as "pinUntil" from desk_device where device_no = ${deviceNo}`,
    );
    return row as KnownDesk;
  };
  const pin = '307416';
  const holder = async (nfcId?: string) => {
    const memberNo = `R${(members += 1)}`;
    accepted(await community.use.member(memberNo));
    accepted(await new SetPin(community.database).execute(staff(), { memberNo, pin }));
    const { cardNo } = accepted(await new IssueCard(community.database).execute(staff(), { memberNo, nfcId }));
    return { memberNo, cardNo };
  };
  const signIn = (at: KnownDesk | undefined, presented: string, typed = pin) =>
    new SignInByCard(community.database, tries, clock).execute(at, {
      presented,
      pin: typed,
      requestId: 'test',
      clientAddress: '203.0.113.7',
    });
  const sessionOf = (answer: NewSession | Refusal): NewSession => {
    if (isRefusal(answer)) throw new Error(`no session: ${answer.refused}`);
    return answer;
  };
  const find = (token: string, at: Date, looking = false) => findActor(community.database, token, at, { looking });
  const openPinChoice = (at: KnownDesk, memberNo: string, ctx = staff()) =>
    new OpenPinChoice(community.database, clock).execute(ctx, { deviceNo: at.deviceNo, memberNo });
  const choosePin = (at: KnownDesk | undefined, typed: string) =>
    new ChoosePin(community.database, clock).execute(at, { pin: typed });
  const revoke = (deviceNo: number) => new RevokeDeskDevice(community.database, clock).execute(staff(), { deviceNo });
  const atTill = (memberNo: string, typed: string) =>
    new CheckPin(community.database).execute({ ...staff(), at: now }, { memberNo, pin: typed });
  const count = (answers: readonly string[], wanted: string) => answers.filter((one) => one === wanted).length;

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    redis = new Redis(process.env['TEST_REDIS_URL'] as string);
    await redis.ping();
    tries = new Tries(redis);
  });
  beforeEach(() => (now = noon));
  afterAll(async () => {
    redis.disconnect();
    await community.close();
  });

  it('lets the holder look, give and stop what was lost, and shows no code', async () => {
    const { memberNo, cardNo } = await holder();
    const at = await desk();
    const { token, signedIn } = sessionOf(await signIn(at, cardNo));
    expect(signedIn.person).toMatchObject({ login: `member:${memberNo}`, memberNo });
    expect(signedIn.expiresAt).toEqual(after(900));
    const found = await find(token, noon);
    expect(found?.actor).toMatchObject({ memberNo, deskDeviceNo: at.deviceNo });
    expect([...(found?.actor.permissions ?? [])].sort()).toEqual([
      'community:read',
      'means:manage',
      'programme:read',
      'wallet:give',
      'wallet:read',
    ]);
  });

  it('knows the card by its chip too, and by digits as they are printed in groups', async () => {
    const { cardNo } = await holder('04a1b2c3d4e5f6');
    const at = await desk();
    sessionOf(await signIn(at, 'NFC:04A1B2C3D4E5F6'));
    sessionOf(await signIn(at, cardNo.replace(/(.{4})(?=.)/g, '$1 ')));
  });

  it('answers at a device only, alike for unknown and blocked cards, wrong PINs and members without one', async () => {
    const [{ cardNo, memberNo }, blocked] = [await holder(), await holder()];
    accepted(await new BlockCard(community.database).execute(staff(), { cardNo: blocked.cardNo }));
    const without = `R${(members += 1)}`;
    accepted(await community.use.member(without));
    const bare = accepted(await new IssueCard(community.database).execute(staff(), { memberNo: without }));
    expect(codeOf(await signIn(undefined, cardNo))).toBe('NOT_A_DESK_DEVICE');
    const at = await desk();
    for (const [card, typed] of [
      [unknownCard, pin],
      [blocked.cardNo, pin],
      [bare.cardNo, pin],
      [cardNo, '307417'],
      [cardNo, '30741'],
      [memberNo, pin],
      ['', ''],
      ['NFC:04ffffffffff', pin],
      ['9'.repeat(100_000), pin],
      ['\0', '\0'],
    ] as const)
      expect([card.slice(0, 20), await signIn(at, card, typed)]).toEqual([
        card.slice(0, 20),
        expect.objectContaining({ refused: 'CARD_SIGN_IN_FAILED' }),
      ]);
    sessionOf(await signIn(at, cardNo));
  });

  it('looks at five of forty guesses at once, and no till looks at a sixth for ten minutes', async () => {
    const { memberNo, cardNo } = await holder();
    const devices = [await desk('二号'), await desk('三号')];
    const guesses = Array.from({ length: 40 }, (_, no) => signIn(devices[no % 2], cardNo, String(200_000 + no)));
    const answers = (await Promise.all(guesses)).map(codeOf);
    expect(count(answers, 'CARD_SIGN_IN_FAILED')).toBe(40);
    const [row] = await community.rows<{ failures: number; paused: boolean }>(
      `select failures, paused_until is not null as paused from member_pin where member_no = '${memberNo}'`,
    );
    expect(row).toEqual({ failures: 5, paused: true });
    expect(codeOf(await atTill(memberNo, pin))).toBe('TOO_MANY_TRIES');
    expect(codeOf(await signIn(await desk('四号'), cardNo))).toBe('CARD_SIGN_IN_FAILED');
    now = after(600);
    sessionOf(await signIn(await desk('五号'), cardNo));
  });

  it('takes twenty of forty sign-ins at one device, right or wrong, and pauses no other device', async () => {
    const { cardNo } = await holder();
    const at = await desk('六号');
    const answers = (await Promise.all(Array.from({ length: 40 }, () => signIn(at, unknownCard)))).map(codeOf);
    expect([count(answers, 'CARD_SIGN_IN_FAILED'), count(answers, 'TOO_MANY_TRIES')]).toEqual([20, 20]);
    expect(codeOf(await signIn(at, cardNo))).toBe('TOO_MANY_TRIES');
    sessionOf(await signIn(await desk('七号'), cardNo));
  });

  it('keeps nobody out whom the desk gives a new PIN: the pause ends with it', async () => {
    const { memberNo, cardNo } = await holder();
    const at = await desk();
    for (let guess = 0; guess < 6; guess += 1) await signIn(at, cardNo, String(200_000 + guess));
    expect(codeOf(await signIn(at, cardNo))).toBe('CARD_SIGN_IN_FAILED');
    accepted(await openPinChoice(at, memberNo));
    accepted(await choosePin(await again(at), '918273'));
    sessionOf(await signIn(at, cardNo, '918273'));
  });

  it('ends after three minutes unused, and after fifteen however it is used', async () => {
    const { cardNo } = await holder();
    const at = await desk();
    const { token } = sessionOf(await signIn(at, cardNo));
    expect(await find(token, after(179), true)).toBeDefined();
    expect(await find(token, after(180), true)).toBeUndefined();
    for (let second = 170; second < 900; second += 170) expect(await find(token, after(second))).toBeDefined();
    expect(await find(token, after(899))).toBeDefined();
    expect(await find(token, after(900))).toBeUndefined();
  });

  it('ends when the next member signs in at the device, and with the device', async () => {
    const [one, next] = [await holder(), await holder()];
    const at = await desk();
    const first = sessionOf(await signIn(at, one.cardNo));
    const second = sessionOf(await signIn(at, next.cardNo));
    expect(await find(first.token, noon)).toBeUndefined();
    expect(await find(second.token, noon)).toBeDefined();
    accepted(await revoke(at.deviceNo));
    accepted(await revoke(at.deviceNo)); // what is over stays as it is
    expect(await find(second.token, noon)).toBeUndefined();
    expect(codeOf(await signIn(at, one.cardNo))).toBe('CARD_SIGN_IN_FAILED');
    expect(codeOf(await revoke(9999))).toBe('DESK_DEVICE_NOT_FOUND');
  });

  it('ends with the card that opened it, and when the desk sets the PIN; another card, and a PIN of one’s own, leave it', async () => {
    const { memberNo, cardNo } = await holder();
    const issued = await new IssueCard(community.database).execute(staff(), { memberNo });
    const other = accepted(issued).cardNo;
    const open = async (card: string) => sessionOf(await signIn(await desk(), card)).token;
    const [byOne, byOther] = [await open(cardNo), await open(other)];
    now = after(1);
    const own = { ...staff({ name: `person:member:${memberNo}`, memberNo }), at: now };
    accepted(await new SetPin(community.database).execute(own, { memberNo, pin: '918273', currentPin: pin }));
    accepted(await new BlockCard(community.database).execute(staff(), { cardNo: other }));
    expect(await find(byOther, now)).toBeUndefined();
    expect(await find(byOne, now)).toBeDefined();
    accepted(await new SetPin(community.database).execute(staff(), { memberNo, pin }));
    expect(await find(byOne, now)).toBeUndefined();
  });

  it('leaves no session at a device that ends while twenty sign in there', async () => {
    const { cardNo } = await holder();
    const at = await desk();
    const signIns = Array.from({ length: 19 }, () => signIn(at, cardNo));
    await Promise.all([...signIns.slice(0, 10), revoke(at.deviceNo), ...signIns.slice(10)]);
    const open = await community.rows(
      `select 1 from identity_session where desk_device_no = ${at.deviceNo} and revoked_at is null`,
    );
    expect(open).toHaveLength(0);
  });

  it('lets a member choose a PIN once where the desk opened it, and ends what the one before had opened', async () => {
    const { memberNo, cardNo } = await holder();
    const [at, elsewhere] = [await desk(), await desk()];
    const { token } = sessionOf(await signIn(at, cardNo));
    expect(codeOf(await choosePin(await again(at), '918273'))).toBe('PIN_CHOICE_OVER');
    accepted(await openPinChoice(at, memberNo));
    expect(codeOf(await choosePin(undefined, '918273'))).toBe('NOT_A_DESK_DEVICE');
    expect(codeOf(await choosePin(await again(elsewhere), '918273'))).toBe('PIN_CHOICE_OVER');
    expect(await choosePin(await again(at), '111111')).toMatchObject({ refused: 'INVALID_INPUT' });
    const known = await again(at);
    const pins = Array.from({ length: 10 }, (_, no) => String(400_001 + no));
    const answers = (await Promise.all(pins.map((one) => choosePin(known, one)))).map(codeOf);
    expect([count(answers, 'OK'), count(answers, 'PIN_CHOICE_OVER')]).toEqual([1, 9]);
    expect(await find(token, noon)).toBeUndefined();
    expect(await atTill(memberNo, pins[answers.indexOf('OK')] ?? '')).toBe(true);
    const [row] = await community.rows(`select set_by from member_pin where member_no = '${memberNo}'`);
    expect(row).toEqual({ set_by: 'person:chen' });
  });

  it('opens that choice for five minutes, for nobody who is not there, and by nobody for their own household', async () => {
    const { memberNo } = await holder();
    const at = await desk();
    expect(codeOf(await openPinChoice(at, 'nobody'))).toBe('MEMBER_NOT_FOUND');
    expect(codeOf(await openPinChoice(at, '\0'))).toBe('MEMBER_NOT_FOUND');
    expect(codeOf(await openPinChoice(at, memberNo, staff({ memberNo })))).toBe('CONFLICT_OF_INTEREST');
    expect(codeOf(await openPinChoice({ ...at, deviceNo: 9999 }, memberNo))).toBe('DESK_DEVICE_NOT_FOUND');
    accepted(await openPinChoice(at, memberNo));
    const known = await again(at);
    now = after(300);
    expect(codeOf(await choosePin(known, '918273'))).toBe('PIN_CHOICE_OVER');
    now = noon;
    accepted(await revoke(at.deviceNo));
    expect(codeOf(await choosePin(known, '918273'))).toBe('PIN_CHOICE_OVER');
    expect(codeOf(await openPinChoice(at, memberNo))).toBe('DESK_DEVICE_NOT_FOUND');
  });

  it('is at twenty devices of a community at most, also when thirty are made at once', async () => {
    const other = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    try {
      const ctx = other.as({ name: 'person:chen', permissions: new Set(['card:manage']) });
      const make = (name: string) => new MakeDeskDevice(other.database, clock).execute(ctx, { name });
      for (const name of ['', ' ', 'x'.repeat(41)])
        expect(await make(name)).toMatchObject({ refused: 'INVALID_INPUT', details: { field: 'name' } });
      const answers = (await Promise.all(Array.from({ length: 30 }, (_, no) => make(`窗口 ${no}`)))).map(codeOf);
      expect([count(answers, 'OK'), count(answers, 'DESK_DEVICE_LIMIT_REACHED')]).toEqual([20, 10]);
      const { token } = { token: `${other.communityId}.${randomUUID()}` };
      expect(await new DeskDevices(other.database).ofToken(token)).toBeUndefined();
      expect(await new DeskDevices(other.database).ofToken(undefined)).toBeUndefined();
    } finally {
      await other.close();
    }
  });
});
