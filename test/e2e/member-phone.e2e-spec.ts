import { randomBytes, randomInt } from 'node:crypto';
import { Client } from 'pg';
import { codeShownBy, type Phone } from '../support/phone-code';
import { postGraphql, refusal, type Answer } from '../support/post-graphql';
import { ApiCommunity } from './api-community';

const newPhone = () => `138${String(randomInt(100_000_000)).padStart(8, '0')}`;

const cardPicks = '... on MemberCard { cardNo memberNo nfcId replaces blockedAt }';
const devicePicks = '... on RegisteredDevice { deviceNo secret codePrefix serverTime }';
const signInByPhone = `mutation ($input: SignInByPhoneInput!) { signInByPhone(input: $input) {
  __typename ... on Session { token viewer { login roles memberNo } } ... on ChooseMember { members { memberNo maskedName } } ${refusal} } }`;

describe('A member’s phone, from the desk to the till', () => {
  let community: ApiCommunity;
  const phone = newPhone();
  let token = '';
  let code = '';
  let ticket = '';
  /** What was typed or shown once. */
  const secrets: string[] = [];
  let logged = '';

  const messages = async () => {
    const response = await fetch(community.address.replace('/graphql', '/dev/messages'));
    const { messages: kept } = (await response.json()) as { messages: { to: string; text: string }[] };
    return kept;
  };
  const asStranger = async (query: string, input: object) => {
    const { data } = await postGraphql(community.address, '', query, { input });
    return Object.values(data ?? {})[0] as Answer;
  };
  const requestCode = (to: string) =>
    asStranger(
      `mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { __typename ... on SignInCodeSent { ticket expiresInSeconds retryAfterSeconds } ${refusal} } }`,
      { communityCode: community.code, phone: to },
    );
  const enter = (input: object) =>
    asStranger(signInByPhone, { communityCode: community.code, phone, ticket, code, ...input });
  /** What the signed-in member’s phone does. */
  const onPhone = async (query: string, variables: object = {}): Promise<Answer> => {
    const { data, errors } = await postGraphql(community.address, token, query, variables);
    if (errors) return { code: errors[0]?.extensions.code };
    return Object.values(data ?? {})[0] as Answer;
  };
  const mutate = (field: string, type: string, picks: string, input: object) =>
    onPhone(`mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${picks} ${refusal} } }`, { input });

  beforeAll(async () => {
    community = await ApiCommunity.make({
      secretKey: randomBytes(32).toString('hex'),
      developmentMessages: true,
      log: { write: (line: string) => void (logged += line) },
    });
    await community.members({ R1: 'H1', R2: 'H1', R3: null });
    await community.merchant('M01');
    await community.people(
      { login: 'worker', roles: ['social_worker'] },
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'resident', roles: ['resident'], memberNo: 'R3' },
    );
  });
  afterAll(() => community?.close());

  it('is set at the desk, where only its end is shown again', async () => {
    const picks = '... on MemberPhone { memberNo phoneEnd }';
    for (const memberNo of ['R1', 'R2'])
      expect(
        await community.run(
          'worker',
          'setMemberPhone',
          { commandId: undefined, memberNo, phone: `+86 ${phone}` },
          picks,
        ),
      ).toEqual({
        __typename: 'MemberPhone',
        memberNo,
        phoneEnd: phone.slice(-4),
      });
    for (const who of ['cashier', 'resident'])
      expect(await community.run(who, 'setMemberPhone', { commandId: undefined, memberNo: 'R1', phone })).toEqual({
        code: 'NOT_PERMITTED',
      });
  });

  it('is sent a code, and nobody can tell whether a phone is known', async () => {
    const unknown = newPhone();
    const answer = {
      __typename: 'SignInCodeSent',
      ticket: expect.any(String) as string,
      expiresInSeconds: 300,
      retryAfterSeconds: 60,
    };
    const sentTo = await requestCode(phone);
    expect(sentTo).toEqual(answer);
    ticket = String(sentTo['ticket']);
    expect(await requestCode(unknown)).toEqual(answer);
    expect(await requestCode(phone)).toMatchObject({ code: 'TOO_MANY_TRIES' });
    const sent = await messages();
    expect(sent.map(({ to }) => to)).toEqual([`+86${phone}`]);
    code = /\d{6}/.exec(sent[0]?.text ?? '')?.[0] ?? '';
    expect(code).toMatch(/^\d{6}$/);
  });

  it('signs in as one of the two members who share it, once', async () => {
    expect(await enter({ code: '' })).toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await enter({})).toEqual({
      __typename: 'ChooseMember',
      members: [
        { memberNo: 'R1', maskedName: '王**' },
        { memberNo: 'R2', maskedName: '王**' },
      ],
    });
    expect(await enter({ memberNo: 'R3' })).toMatchObject({ code: 'SIGN_IN_FAILED' });
    const session = await enter({ memberNo: 'R2' });
    expect(session['viewer']).toEqual({ login: 'member:R2', roles: ['resident', 'volunteer'], memberNo: 'R2' });
    token = String(session['token']);
    secrets.push(token);
    expect(await enter({ memberNo: 'R1' })).toMatchObject({ code: 'SIGN_IN_FAILED' });
  });

  it('becomes a device that makes codes by itself, and is stopped by its owner', async () => {
    const device = await mutate('registerDevice', 'RegisterDeviceInput', devicePicks, { name: '我的手机' });
    const { serverTime, ...made } = device as unknown as Phone & { readonly serverTime: string };
    const { deviceNo, secret } = made;
    secrets.push(secret);
    expect(codeShownBy(made, new Date(serverTime))).toMatch(/^77[0-9]{16}$/);
    expect(await onPhone('{ devices { deviceNo name revokedAt } }')).toEqual([
      { deviceNo, name: '我的手机', revokedAt: null },
    ]);
    expect(await community.read('worker', '{ devices(memberNo: "R2") { deviceNo } }')).toEqual([{ deviceNo }]);
    for (const query of ['{ devices(memberNo: "R2") { deviceNo } }', '{ cards(memberNo: "R2") { cardNo } }'])
      for (const who of ['resident', 'cashier'])
        expect(await community.read(who, query)).toEqual({ code: 'NOT_PERMITTED' });
    expect(await community.run('resident', 'revokeDevice', { commandId: undefined, deviceNo })).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
    });
    const revoked = await mutate('revokeDevice', 'RevokeDeviceInput', '... on PaymentDevice { revokedAt }', {
      deviceNo,
    });
    expect(revoked['revokedAt']).not.toBeNull();
    expect(await onPhone('{ devices { deviceNo } }')).toEqual([]);
  });

  it('sets a PIN, and changes it only with the one before', async () => {
    const setPin = (input: object) =>
      mutate('setPin', 'SetPinInput', '... on PinSet { memberNo }', { memberNo: 'R2', ...input });
    secrets.push('123789', '987321', '123788', '246810');
    expect(await setPin({ pin: '123456' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await setPin({ pin: '123789' })).toMatchObject({ __typename: 'PinSet', memberNo: 'R2' });
    expect(await setPin({ pin: '987321' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await setPin({ pin: '987321', currentPin: '123788' })).toMatchObject({ code: 'PIN_WRONG' });
    expect(await setPin({ pin: '987321', currentPin: '123789' })).toMatchObject({ __typename: 'PinSet' });
    expect(await setPin({ memberNo: 'R1', pin: '987321' })).toMatchObject({ code: 'NOT_PERMITTED' });
    const reset = { commandId: undefined, memberNo: 'R2', pin: '246810' };
    expect(await community.run('worker', 'setPin', reset)).toMatchObject({ __typename: 'PinSet' });
    expect(await community.run('cashier', 'setPin', reset)).toEqual({ code: 'NOT_PERMITTED' });
  });

  it('has a card beside it: issued at the desk, blocked by its owner, replaced once', async () => {
    const run = (who: string, field: string, input: object) =>
      community.run(who, field, { commandId: undefined, ...input }, cardPicks);
    expect(await run('resident', 'issueCard', { memberNo: 'R2' })).toEqual({ code: 'NOT_PERMITTED' });
    const card = await run('worker', 'issueCard', { memberNo: 'R2', nfcId: '04A2B3C4' });
    expect(card).toMatchObject({ memberNo: 'R2', nfcId: '04a2b3c4', replaces: null, blockedAt: null });
    const { cardNo } = card;
    expect(await run('resident', 'blockCard', { cardNo })).toMatchObject({ code: 'CARD_NOT_FOUND' });
    const blocked = await mutate('blockCard', 'BlockCardInput', cardPicks, { cardNo });
    expect(blocked['blockedAt']).not.toBeNull();
    const next = await run('worker', 'reissueCard', { cardNo, nfcId: '04A2B3C4' });
    expect(next).toMatchObject({ memberNo: 'R2', replaces: cardNo, nfcId: '04a2b3c4', blockedAt: null });
    expect(await run('worker', 'reissueCard', { cardNo })).toMatchObject({ code: 'CARD_REPLACED' });
    expect(await onPhone('{ cards { cardNo blockedAt } }')).toEqual([
      { cardNo: next['cardNo'], blockedAt: null },
      { cardNo, blockedAt: expect.any(String) as string },
    ]);
  });

  it('leaves nothing of it in the log or among the commands that are remembered in full', async () => {
    const owner = new Client({ connectionString: process.env['TEST_OWNER_URL'] as string });
    await owner.connect();
    const { rows } = await owner.query<{ remembered: string }>(
      `select c.content::text || c.answer::text as remembered from ledger_command c join community using (community_id) where code = $1`,
      [community.code],
    );
    await owner.end();
    const remembered = rows.map((row) => row.remembered).join();
    expect(remembered).toContain('R2');
    expect(secrets).toHaveLength(6);
    for (const secret of [...secrets, phone, code]) {
      expect(remembered).not.toContain(secret);
      expect(logged).not.toContain(secret);
    }
  });
});

describe('Without a secret key and development messages', () => {
  it('nobody signs in by phone, and messages are shown to nobody', async () => {
    const community = await ApiCommunity.make();
    try {
      const response = await fetch(community.address.replace('/graphql', '/dev/messages'));
      expect(response.status).toBe(404);
      const { data } = await postGraphql(community.address, '', signInByPhone, {
        input: { communityCode: community.code, phone: newPhone(), ticket: 'x'.repeat(22), code: '123456' },
      });
      expect(data?.['signInByPhone']).toMatchObject({ code: 'PHONE_SIGN_IN_OFF' });
    } finally {
      await community.close();
    }
  });

  it('is not started with a key that is none, or a prefix of other payments', async () => {
    await expect(ApiCommunity.make({ secretKey: 'short' })).rejects.toThrow('The secret key is not 32 bytes');
    await expect(ApiCommunity.make({ codePrefix: '13' })).rejects.toThrow('cannot begin with 13');
  });
});
