import { command, type Answer } from '../support/post-graphql';
import { ApiCommunity } from './api-community';

jest.setTimeout(60_000);

const pin = '307416';

/** A browser: it keeps the cookies that it is given, and sends them. */
class Browser {
  private readonly jar = new Map<string, string>();

  constructor(private readonly address: string) {}

  async ask<T = Answer>(query: string, variables: object = {}, bearer?: string): Promise<T> {
    const response = await fetch(this.address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const given of response.headers.getSetCookie()) {
      this.given.push(given);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (value === '') this.jar.delete(name);
      else this.jar.set(name, value);
    }
    const { data, errors } = (await response.json()) as {
      data?: Record<string, T> | null;
      errors?: { extensions: { code: string } }[];
    };
    return errors ? ({ code: errors[0]?.extensions.code } as T) : (Object.values(data ?? {})[0] as T);
  }

  run(field: string, input: object, picks = '', bearer?: string): Promise<Answer> {
    return this.ask(command(field, picks), { input }, bearer);
  }

  /** Every cookie as it was given. */
  readonly given: string[] = [];
  cookie(name: string): string | undefined {
    return this.jar.get(name);
  }
}

describe('A service desk at which members sign in with card and PIN', () => {
  let community: ApiCommunity;
  let cardNo: string;
  const device = '... on DeskDevice { deviceNo name madeBy revokedAt }';
  const session = '... on Session { token viewer { memberNo permissions deskSession { idleSeconds endsAt } } }';
  const viewer = '{ viewer { memberNo } }';

  beforeAll(async () => {
    community = await ApiCommunity.make({ secretKey: 'a'.repeat(64), developmentMessages: true });
    await community.members({ R1: 'H1', R2: 'H1', R3: null });
    await community.people(
      { login: 'chen', roles: ['social_worker'], memberNo: 'R3' },
      { login: 'wei', roles: ['resident'], memberNo: 'R2' },
    );
    const card = await community.run(
      'chen',
      'issueCard',
      { commandId: undefined, memberNo: 'R1' },
      '... on MemberCard { cardNo }',
    );
    cardNo = String(card['cardNo']);
    await community.run('chen', 'setPin', { commandId: undefined, memberNo: 'R1', pin });
  });
  afterAll(() => community?.close());

  const browser = () => new Browser(community.address);
  /** A browser in which the social worker has signed in, as a page does, and made it a desk. */
  const desk = async (name = '一号窗口') => {
    const page = browser();
    await page.run('signIn', { communityCode: community.code, login: 'chen', password: 'long enough to be safe' });
    const made = await page.run('makeDeskDevice', { name }, device);
    return { page, deviceNo: Number(made['deviceNo']), made };
  };
  const log = (picks: string) =>
    community.read<{ entries: Answer[] }>('admin', `{ auditLog(first: 100) { entries { ${picks} } } }`);

  it('is made by staff, who are signed out of it; the token is in an httpOnly cookie and nowhere else', async () => {
    const { page, made } = await desk();
    expect(made).toMatchObject({ __typename: 'DeskDevice', name: '一号窗口', madeBy: 'person:chen', revokedAt: null });
    expect(page.cookie('youhui_session')).toBeUndefined();
    expect(await page.ask(viewer)).toBeNull();
    const given = page.given.find((one) => one.startsWith('youhui_desk=')) ?? '';
    expect(given).toMatch(/; Path=\/; .*HttpOnly; SameSite=Strict$/);
    expect(JSON.stringify(made)).not.toContain(page.cookie('youhui_desk'));
    const here = '{ thisDeskDevice { name communityName pinChoice { maskedName } } }';
    expect(await page.ask(here)).toEqual({ name: '一号窗口', communityName: '测试社区', pinChoice: null });
    expect(await browser().ask(here)).toBeNull();
    for (const who of ['wei', 'nobody'])
      expect(await community.run(who, 'makeDeskDevice', { commandId: undefined, name: 'x' })).toHaveProperty('code');
  });

  it('ends the session of the browser that became one, and no program’s', async () => {
    const page = browser();
    await page.run('signIn', { communityCode: community.code, login: 'chen', password: 'long enough to be safe' });
    const token = page.cookie('youhui_session') ?? '';
    await page.run('makeDeskDevice', { name: '二号窗口' }, device);
    expect(await browser().ask(viewer, {}, token)).toBeNull();
    await community.run('chen', 'makeDeskDevice', { commandId: undefined, name: '三号窗口' });
    expect(await community.read('chen', viewer)).toMatchObject({ memberNo: 'R3' });
  });

  it('opens a short session for who holds the card, and for nobody elsewhere', async () => {
    const { page } = await desk();
    const order = { presented: cardNo, pin };
    expect(await browser().run('signInByCard', order)).toMatchObject({ code: 'NOT_A_DESK_DEVICE' });
    expect(await page.run('signInByCard', { ...order, pin: '307417' })).toMatchObject({ code: 'CARD_SIGN_IN_FAILED' });
    const opened = await page.run('signInByCard', order, session);
    expect(opened).toMatchObject({ viewer: { memberNo: 'R1', deskSession: { idleSeconds: 180 } } });
    const { endsAt } = (opened['viewer'] as { deskSession: { endsAt: string } }).deskSession;
    expect(new Date(endsAt).getTime() - Date.now()).toBeGreaterThan(0);
    expect(await page.ask('{ member(memberNo: "R1") { memberNo displayName } }')).toMatchObject({ memberNo: 'R1' });
    expect(await page.ask('{ cards { cardNo } }')).toEqual([{ cardNo }]);
    expect(await page.ask('{ household { memberNo } }')).toEqual([{ memberNo: 'R2' }]);
  });

  it('registers no phone there, shows no code, serves nobody else and changes no way in', async () => {
    const { page } = await desk();
    await page.run('signInByCard', { presented: cardNo, pin });
    for (const [field, input] of [
      ['registerDevice', { name: '手机' }],
      ['acceptHelp', { invitation: '123456' }],
      ['changePassword', { oldPassword: 'x', newPassword: 'long enough to be safe' }],
      ['issueCard', { memberNo: 'R1' }],
      ['makeDeskDevice', { name: 'x' }],
      ['openPinChoice', { deviceNo: 1, memberNo: 'R1' }],
    ] as const)
      expect([field, await page.run(field, input)]).toEqual([field, { code: 'NOT_PERMITTED' }]);
    expect(await page.ask('mutation { endOtherSessions }')).toEqual({ code: 'NOT_PERMITTED' });
    expect(await page.ask('{ mySessions { sessionId } }')).toEqual({ code: 'NOT_PERMITTED' });
    expect(await page.ask('{ cards(memberNo: "R2") { cardNo } }')).toEqual({ code: 'NOT_PERMITTED' });
  });

  it('ends with one press, with the next member, and with the device', async () => {
    const { page, deviceNo } = await desk();
    const order = { presented: cardNo, pin };
    await page.run('signInByCard', order);
    const first = page.cookie('youhui_session') ?? '';
    expect(await page.ask('mutation { signOut }')).toBe(true);
    expect(page.cookie('youhui_session')).toBeUndefined();
    expect(await browser().ask(viewer, {}, first)).toBeNull();
    await page.run('signInByCard', order);
    const second = page.cookie('youhui_session') ?? '';
    expect(await browser().ask(viewer, {}, second)).toEqual({ memberNo: 'R1' });
    const ended = { commandId: undefined, deviceNo };
    expect(await community.run('chen', 'revokeDeskDevice', ended, device)).toMatchObject({
      revokedAt: expect.any(String) as string,
    });
    expect(await browser().ask(viewer, {}, second)).toBeNull();
    expect(await page.run('signInByCard', order)).toMatchObject({ code: 'NOT_A_DESK_DEVICE' });
    expect(await page.ask('{ thisDeskDevice { name } }')).toBeNull();
    const listed = await community.read<Answer[]>('chen', '{ deskDevices { deviceNo lastUsedAt revokedBy } }');
    expect(listed.find((one) => one['deviceNo'] === deviceNo)).toMatchObject({
      lastUsedAt: expect.any(String) as string,
      revokedBy: 'person:chen',
    });
  });

  it('lets a member who forgot the PIN choose another there, which staff never learn', async () => {
    const { page, deviceNo } = await desk();
    const open = (memberNo: string, who = 'chen') =>
      community.run(who, 'openPinChoice', { commandId: undefined, deviceNo, memberNo }, '... on PinChoice { until }');
    expect(await open('R3')).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
    expect(await open('R1', 'wei')).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await page.run('choosePin', { pin: '918273' })).toMatchObject({ code: 'PIN_CHOICE_OVER' });
    expect(await open('R1')).toMatchObject({ __typename: 'PinChoice' });
    const waiting = '{ thisDeskDevice { pinChoice { maskedName } } }';
    expect(await page.ask(waiting)).toEqual({ pinChoice: { maskedName: '王**' } });
    expect(await browser().run('choosePin', { pin: '918273' })).toMatchObject({ code: 'NOT_A_DESK_DEVICE' });
    expect(await page.run('choosePin', { pin: '918273' }, '... on PinSet { memberNo }')).toMatchObject({
      memberNo: 'R1',
    });
    expect(await page.ask(waiting)).toEqual({ pinChoice: null });
    expect(await page.run('choosePin', { pin: '918274' })).toMatchObject({ code: 'PIN_CHOICE_OVER' });
    expect(await page.run('signInByCard', { presented: cardNo, pin })).toMatchObject({ code: 'CARD_SIGN_IN_FAILED' });
    expect(await page.run('signInByCard', { presented: cardNo, pin: '918273' })).toMatchObject({
      __typename: 'Session',
    });
  });

  it('stands in the audit log, what failed at a device too, without card and PIN', async () => {
    const { entries } = await log('action outcome actor details { name value }');
    const said = entries.map(({ actor, action, outcome }) => `${String(actor)} ${String(action)} ${String(outcome)}`);
    for (const line of [
      /^person:chen makeDeskDevice done$/,
      /^person:chen revokeDeskDevice done$/,
      /^person:chen openPinChoice done$/,
      /^desk:\d+ choosePin done$/,
      /^desk:\d+ signInByCard CARD_SIGN_IN_FAILED$/,
      /^person:member:R1 signInByCard done$/,
    ])
      expect([line, said.some((one) => line.test(one))]).toEqual([line, true]);
    const text = JSON.stringify(entries);
    for (const secret of [cardNo, pin, '918273', '307417']) expect(text).not.toContain(secret);
  });
});
