import { paymentCode, type RequestContext } from '@youhui/kernel';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { codeShownBy } from '../../../../test/support/phone-code';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { BlockCard } from '../block-card/block-card';
import { newCardNo } from '../card-number';
import { IssueCard } from '../issue-card/issue-card';
import { RegisterDevice, type RegisteredDevice } from '../register-device/register-device';
import { RevokeDevice } from '../revoke-device/revoke-device';
import { PresentedMembers } from './presented-members';

const noon = new Date('2026-11-23T12:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

/** A code with a right check digit that the device did not make. */
const wrongCode = (device: RegisteredDevice, at: Date, guess = 0) => {
  const otp = (Number(codeShownBy(device, at).slice(9, 17)) + 1 + guess) % 100_000_000;
  return paymentCode(device.codePrefix, device.deviceNo, String(otp).padStart(8, '0'));
};

describe('A member presented at a till', () => {
  let community: TestCommunity;
  let other: TestCommunity;
  let redis: Redis;
  let members: PresentedMembers;
  let till = 0;

  const at = (time: Date, terminalNo = `T${(till += 1)}`): RequestContext => ({
    ...community.as({ terminalNo }),
    at: time,
  });
  const as = (memberNo: string): RequestContext => ({ ...community.as({ memberNo }), at: noon });
  const recognise = (presented: string, time = noon, terminalNo?: string) =>
    members.recognise(at(time, terminalNo), presented);
  const device = async () =>
    accepted(await new RegisterDevice(community.database, '77').execute(as('R1'), { name: '手机' }));
  const freshDevice = async () => {
    const live = await community.rows<{ deviceNo: number }>(
      `select device_no as "deviceNo" from payment_device where member_no = 'R1' and revoked_at is null`,
    );
    for (const { deviceNo } of live)
      accepted(await new RevokeDevice(community.database).execute(as('R1'), { deviceNo }));
    return device();
  };

  beforeAll(async () => {
    const url = process.env['TEST_APP_URL'] as string;
    [community, other] = await Promise.all([TestCommunity.make(url), TestCommunity.make(url)]);
    redis = new Redis(process.env['TEST_REDIS_URL'] as string);
    await redis.ping();
    members = new PresentedMembers(community.database, new Tries(redis), '77');
    for (const one of [community, other]) accepted(await one.use.member('R1'));
    accepted(await community.use.member('R2'));
  });
  afterAll(async () => {
    redis.disconnect();
    await Promise.all([community.close(), other.close()]);
  });

  it('is known by the code shown now, the one before and the one after, once each and only onwards', async () => {
    const phone = await freshDevice();
    const known = { memberNo: 'R1', presented: 'code', helperNo: null };
    expect(await recognise(codeShownBy(phone, later(-30)))).toEqual(known);
    expect(await recognise(codeShownBy(phone, later(30)))).toEqual(known);
    expect(codeOf(await recognise(codeShownBy(phone, noon)))).toBe('CODE_USED');
    expect(codeOf(await recognise(codeShownBy(phone, later(30))))).toBe('CODE_USED');
    expect(await recognise(codeShownBy(phone, later(60)), later(60))).toEqual(known);
    expect(codeOf(await recognise(codeShownBy(phone, noon), later(60)))).toBe('CODE_EXPIRED');
    expect(codeOf(await recognise(codeShownBy(phone, noon), later(700)))).toBe('CODE_NOT_RECOGNISED');
  });

  it('is known to one of sixty tills that read one code at once; to the others it is used', async () => {
    const phone = await freshDevice();
    const code = codeShownBy(phone, noon);
    const answers = (await Promise.all(Array.from({ length: 60 }, () => recognise(code)))).map(codeOf);
    expect(answers.filter((answer) => answer === 'OK')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'CODE_USED')).toHaveLength(59);
  });

  it.each([
    ['nothing', ''],
    ['a member number', 'R1'],
    ['17 digits', '77000004212345678'],
    ['a page of text', '7'.repeat(100_000)],
    ['text no database keeps', 'NFC:\0'],
  ])('is refused as INVALID_INPUT for %s', async (_, presented) =>
    expect(await recognise(presented)).toMatchObject({ refused: 'INVALID_INPUT', details: { field: 'presented' } }),
  );

  it('is not recognised with a wrong digit, by another prefix, from no device, a revoked one and another community', async () => {
    const phone = await freshDevice();
    const code = codeShownBy(phone, noon);
    const mistyped = `${code.slice(0, 17)}${(Number(code[17]) + 1) % 10}`;
    const foreign = paymentCode('88', phone.deviceNo, code.slice(9, 17));
    const unknown = paymentCode('77', (phone.deviceNo + 1) % 10_000_000, code.slice(9, 17));
    for (const presented of [mistyped, foreign, unknown, wrongCode(phone, noon)])
      expect(codeOf(await recognise(presented))).toBe('CODE_NOT_RECOGNISED');
    const elsewhere = new PresentedMembers(other.database, new Tries(redis), '77');
    expect(codeOf(await elsewhere.recognise({ ...other.as(), at: noon }, code))).toBe('CODE_NOT_RECOGNISED');
    accepted(await new RevokeDevice(community.database).execute(as('R1'), { deviceNo: phone.deviceNo }));
    expect(codeOf(await recognise(code))).toBe('CODE_NOT_RECOGNISED');
  });

  it('of many guesses at once at one till no more than ten are looked at, and then the right one is not either', async () => {
    const phones = [await freshDevice(), await device(), await device()];
    const guesses = Array.from({ length: 45 }, (_, guess) =>
      wrongCode(phones[guess % 3] as RegisteredDevice, noon, guess),
    );
    const answers = (await Promise.all(guesses.map((guess) => recognise(guess, noon, 'guessing')))).map(codeOf);
    expect(answers.filter((answer) => answer === 'CODE_NOT_RECOGNISED')).toHaveLength(10);
    expect(answers.filter((answer) => answer === 'TOO_MANY_TRIES')).toHaveLength(35);
    const right = codeShownBy(phones[0] as RegisteredDevice, noon);
    expect(codeOf(await recognise(right, noon, 'guessing'))).toBe('TOO_MANY_TRIES');
    expect(codeOf(await recognise('1111111111111111', noon, 'guessing'))).toBe('TOO_MANY_TRIES');
    expect(await recognise(right)).toEqual({ memberNo: 'R1', presented: 'code', helperNo: null });
  });

  it('guessed at from many tills pauses the device and no other; a paused till pauses nothing more', async () => {
    const [phone, spare] = [await freshDevice(), await device()];
    const guesses = await Promise.all(
      Array.from({ length: 50 }, (_, guess) => recognise(wrongCode(phone, noon, guess))),
    );
    const answers = guesses.map(codeOf);
    expect(answers.filter((answer) => answer === 'CODE_NOT_RECOGNISED')).toHaveLength(30);
    expect(answers.filter((answer) => answer === 'TOO_MANY_TRIES')).toHaveLength(20);
    expect(codeOf(await recognise(codeShownBy(phone, noon)))).toBe('TOO_MANY_TRIES');
    for (let guess = 0; guess < 30; guess += 1) await recognise(wrongCode(phone, noon, guess), noon, 'paused');
    for (let guess = 0; guess < 30; guess += 1) await recognise(wrongCode(spare, noon, guess), noon, 'paused');
    expect(await recognise(codeShownBy(spare, noon))).toEqual({ memberNo: 'R1', presented: 'code', helperNo: null });
  });

  it('does not pause a till that reads used codes and right ones all day', async () => {
    const phone = await freshDevice();
    const code = codeShownBy(phone, noon);
    accepted(await recognise(code, noon, 'busy'));
    for (let time = 0; time < 15; time += 1) expect(codeOf(await recognise(code, noon, 'busy'))).toBe('CODE_USED');
    accepted(await recognise(codeShownBy(phone, later(30)), later(30), 'busy'));
  });

  describe('by a card', () => {
    const issue = (memberNo: string, nfcId?: string) =>
      new IssueCard(community.database).execute(as('staff'), { memberNo, nfcId });

    it('is known by its number and its chip, in small and capital letters, until it is blocked', async () => {
      const card = accepted(await issue('R2', '04A2B3C4D5'));
      const known = { memberNo: 'R2', presented: 'card', helperNo: null };
      for (const shown of [card.cardNo, 'NFC:04A2B3C4D5', 'NFC:04a2b3c4d5'])
        expect(await recognise(shown)).toEqual(known);
      accepted(await new BlockCard(community.database).execute(as('R2'), { cardNo: card.cardNo }));
      for (const shown of [card.cardNo, 'NFC:04A2B3C4D5']) expect(codeOf(await recognise(shown))).toBe('CARD_BLOCKED');
    });

    it('is known by the chip of the card that works, not of the blocked one before', async () => {
      const before = accepted(await issue('R1', '0badcafe'));
      accepted(await new BlockCard(community.database).execute(as('R1'), { cardNo: before.cardNo }));
      accepted(await issue('R2', '0badcafe'));
      expect(await recognise('NFC:0BADCAFE')).toEqual({ memberNo: 'R2', presented: 'card', helperNo: null });
    });

    it('that is nobody’s, of another community or mistyped is not found', async () => {
      const theirs = accepted(
        await new IssueCard(other.database).execute({ ...other.as(), at: noon }, { memberNo: 'R1', nfcId: '77778888' }),
      );
      const mistyped = `${theirs.cardNo.slice(0, 15)}${(Number(theirs.cardNo[15]) + 1) % 10}`;
      for (const shown of [newCardNo(), theirs.cardNo, 'NFC:77778888', mistyped])
        expect(codeOf(await recognise(shown))).toBe('CARD_NOT_FOUND');
    });

    it('is not found by trying numbers: ten at a till within five minutes', async () => {
      const answers = await Promise.all(Array.from({ length: 25 }, () => recognise(newCardNo(), noon, 'trying')));
      expect(answers.map(codeOf).filter((answer) => answer === 'CARD_NOT_FOUND')).toHaveLength(10);
      expect(answers.map(codeOf).filter((answer) => answer === 'TOO_MANY_TRIES')).toHaveLength(15);
    });
  });
});
