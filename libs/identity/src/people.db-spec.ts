import { isRefusal, type Clock } from '@youhui/kernel';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { accepted, codeOf, TestCommunity } from '../../../test/support/test-community';
import { ActAs } from './act-as/act-as';
import { ChangeRoles } from './change-roles/change-roles';
import { DeactivatePerson, ReactivatePerson } from './deactivate-person/deactivate-person';
import { DecideRoleRequest } from './decide-role-request/decide-role-request';
import { findActor } from './find-actor';
import { PeopleQueries } from './people.queries';
import { addPerson, RegisterPerson } from './register-person/register-person';
import { ResetPassword } from './reset-password/reset-password';
import { permissionsOf } from './roles';
import { SignIn } from './sign-in/sign-in';

const password = 'correct horse battery';
const day = 86_400_000;

describe('The people of a community', () => {
  const redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  let community: TestCommunity;
  let signIn: SignIn;
  let now: Date;
  const clock: Clock = { now: () => now };

  beforeEach(async () => {
    now = new Date();
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    signIn = new SignIn(community.database, new Tries(redis), clock);
    accepted(await community.use.household('H1'));
    for (const memberNo of ['R1', 'R2']) accepted(await community.use.member(memberNo, 'H1'));
  });
  afterEach(() => community.close());
  afterAll(() => redis.disconnect());

  const there = (login: string, roles: readonly string[], memberNo?: string) =>
    community.database.inCommunity(community.communityId, (tx) =>
      addPerson(tx, community.communityId, { login, password, displayName: login, roles, memberNo }, new Date()),
    );
  const as = (login: string, memberNo?: string) =>
    community.as({ name: `person:${login}`, memberNo, permissions: permissionsOf(['administrator']) });
  const change = (who: string, login: string, ...roles: string[]) =>
    new ChangeRoles(community.database).execute(as(who), { login, roles });
  const decide = (who: string, requestId: string, agree = true) =>
    new DecideRoleRequest(community.database).execute(as(who), { requestId, agree });
  const register = (who: string, login: string, ...roles: string[]) =>
    new RegisterPerson(community.database, clock).execute(as(who), { login, displayName: login, roles });
  const queries = () => new PeopleQueries(community.database);
  const rolesOf = async (login: string) => (await queries().person(community.communityId, login))?.roles;
  const open = async () => (await queries().requests(community.communityId)).filter(({ agreed }) => agreed === null);
  const enter = async (login: string, given = password) => {
    const order = { communityCode: community.code, login, password: given, clientAddress: login };
    const answer = await signIn.execute(order);
    if (isRefusal(answer)) return answer.refused;
    return 'token' in answer ? answer.token : 'SECOND_FACTOR_NEEDED';
  };
  const permissions = async (token: string, at = new Date()) =>
    (await findActor(community.database, token, at))?.actor.permissions;

  it.each(['administrator', 'accountant', 'fund_cashier'])(
    'become %s by two people, at once in open sessions',
    async (role) => {
      for (const login of ['a1', 'a2', 'a3']) await there(login, ['administrator']);
      await there('lin', ['organiser']);
      const token = await enter('lin');
      accepted(await change('a1', 'lin', 'organiser', role));
      expect(await rolesOf('lin')).toEqual(['organiser']);
      const [request] = await open();
      expect(request).toMatchObject({ login: 'lin', roles: [role], askedBy: 'person:a1' });
      const id = request?.requestId as string;
      expect(codeOf(await decide('a1', id))).toBe('SECOND_PERSON_REQUIRED');
      expect(codeOf(await decide('lin', id))).toBe('NOT_PERMITTED');
      expect(await rolesOf('lin')).toEqual(['organiser']);
      accepted(await decide('a2', id));
      expect(await rolesOf('lin')).toEqual(['organiser', role]);
      expect((await permissions(token))?.has('figures:read')).toBe(true);
      expect(codeOf(await decide('a3', id))).toBe('REQUEST_NOT_FOUND');
      // Taking away needs one, at once.
      accepted(await change('a3', 'lin', 'organiser'));
      expect((await permissions(token))?.has('figures:read')).toBe(false);
    },
  );

  it('are not agreed to by the one concerned, a household or who has a password that somebody made', async () => {
    for (const login of ['a1', 'a2']) await there(login, ['administrator']);
    await there('wife', ['administrator'], 'R2');
    await there('lin', ['organiser'], 'R1');
    accepted(await change('a1', 'lin', 'accountant'));
    const id = (await open())[0]?.requestId as string;
    const byWife = new DecideRoleRequest(community.database).execute(as('wife', 'R2'), { requestId: id, agree: true });
    expect(codeOf(await byWife)).toBe('CONFLICT_OF_INTEREST');
    const changed = new ChangeRoles(community.database).execute(as('wife', 'R2'), {
      login: 'lin',
      roles: ['organiser'],
    });
    expect(codeOf(await changed)).toBe('CONFLICT_OF_INTEREST');
    expect(codeOf(await change('a1', 'a1', 'administrator', 'accountant'))).toBe('CONFLICT_OF_INTEREST');
    await community.rows(`update identity_person set must_change_password = true where login = 'a2'`);
    expect(codeOf(await decide('a2', id))).toBe('PASSWORD_TO_CHANGE');
    accepted(await decide('a1', id, false)); // who asked takes it back
    expect(await open()).toEqual([]);
    expect(await rolesOf('lin')).toEqual([]);
  });

  it('have one agreement, however many give it at once', async () => {
    const admins = Array.from({ length: 8 }, (_, index) => `a${index}`);
    for (const login of admins) await there(login, ['administrator']);
    await there('lin', ['organiser']);
    accepted(await change('a0', 'lin', 'accountant'));
    const id = (await open())[0]?.requestId as string;
    const answers = await Promise.all(admins.map((login) => decide(login, id)));
    expect(answers.map((answer) => codeOf(answer)).filter((code) => code === 'OK')).toHaveLength(1);
  });

  it('are given power by a sole administrator, who cannot be locked in; the list says that nobody else agreed', async () => {
    await there('a1', ['administrator']);
    accepted(await register('a1', 'a2', 'administrator'));
    expect(await rolesOf('a2')).toEqual(['administrator']);
    expect(await queries().requests(community.communityId)).toMatchObject([
      { login: 'a2', agreed: true, askedBy: 'person:a1', decidedBy: 'person:a1' },
    ]);
    // From now on there are two.
    const third = accepted(await register('a1', 'a3', 'administrator', 'organiser'));
    expect(third).toMatchObject({ roles: ['organiser'], waitingRoles: ['administrator'] });
  });

  it('keep an administrator, whoever removes whom at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      for (const login of ['a', 'b', 'c']) await there(`${login}${round}`, ['administrator']);
      const admins = ['a', 'b', 'c'].map((login) => `${login}${round}`);
      const pairs = admins.flatMap((who) =>
        admins.filter((login) => login !== who).map((login) => [who, login] as const),
      );
      await Promise.all(
        pairs.map(([who, login], index) =>
          index % 2 === 0
            ? change(who, login, 'organiser')
            : new DeactivatePerson(community.database).execute(as(who), { login }),
        ),
      );
      const left = await community.rows<{ n: number }>(
        `select count(*)::int as n from identity_person where 'administrator' = any(roles) and deactivated_at is null`,
      );
      expect(left[0]?.n).toBeGreaterThanOrEqual(1);
      await community.rows(`update identity_person set roles = '{organiser}'`);
    }
  });

  it.each<[string, readonly string[], string]>([
    ['nothing at all', [], 'INVALID_INPUT'],
    ['no role', ['emperor'], 'INVALID_INPUT'],
    ['who records and who pays', ['accountant', 'fund_cashier'], 'INVALID_INPUT'],
    ['an auditor without an end', ['auditor'], 'INVALID_INPUT'],
    ['a cashier without a shop', ['cashier'], 'INVALID_INPUT'],
    ['supervisor and resident', ['supervisor', 'resident'], 'OK'],
  ])('may not become %s', async (_, roles, code) => {
    await there('a1', ['administrator']);
    await there('lin', ['organiser']);
    expect(codeOf(await change('a1', 'lin', ...roles))).toBe(code);
  });

  it('are out at once when deactivated, and come back without power until another agrees', async () => {
    for (const login of ['a1', 'a2']) await there(login, ['administrator']);
    await there('lin', ['organiser', 'accountant']);
    const tokens = [await enter('lin'), await enter('lin')];
    accepted(await new DeactivatePerson(community.database).execute(as('a1'), { login: 'lin' }));
    for (const token of tokens) expect(await permissions(token)).toBeUndefined();
    expect(await enter('lin')).toBe('SIGN_IN_FAILED');
    accepted(await new ReactivatePerson(community.database).execute(as('a1'), { login: 'lin' }));
    for (const token of tokens) expect(await permissions(token)).toBeUndefined();
    expect(await rolesOf('lin')).toEqual(['organiser']);
    expect(await open()).toMatchObject([{ login: 'lin', roles: ['accountant'] }]);
    expect(await enter('lin')).toMatch(/\./);
  });

  it('have a password made for them once: it works, is to be changed, and power waits', async () => {
    for (const login of ['a1', 'a2']) await there(login, ['administrator']);
    await there('lin', ['organiser', 'accountant']);
    const token = await enter('lin');
    const reset = accepted(await new ResetPassword(community.database).execute(as('a1'), { login: 'lin' }));
    expect(reset.firstPassword).toMatch(/^([a-z2-9]{3}-){3}[a-z2-9]{3}$/);
    expect(await permissions(token)).toBeUndefined();
    expect(await enter('lin')).toBe('SIGN_IN_FAILED');
    const again = await enter('lin', reset.firstPassword);
    expect(await findActor(community.database, again, new Date())).toMatchObject({ mustChangePassword: true });
    expect([...((await permissions(again)) ?? ['gone'])]).toEqual([]);
    expect(await rolesOf('lin')).toEqual(['organiser']);
    expect(codeOf(await new ResetPassword(community.database).execute(as('a1'), { login: 'a1' }))).toBe(
      'CONFLICT_OF_INTEREST',
    );
    const stored = await community.rows<{ text: string }>('select p::text as text from identity_person p');
    expect(stored.some(({ text }) => text.includes(reset.firstPassword))).toBe(false);
  });

  it.each<[string, number | undefined, string]>([
    ['without a word, for 92 days', undefined, 'OK'],
    ['for a month', 30, 'OK'],
    ['for an hour', 1 / 24, 'OK'],
    ['for 93 days', 93, 'INVALID_INPUT'],
    ['until yesterday', -1, 'INVALID_INPUT'],
  ])('audit %s, and not a moment longer', async (_, days, code) => {
    await there('a1', ['administrator']);
    const accessUntil = days === undefined ? null : new Date(now.getTime() + days * day);
    const order = { login: 'audit', displayName: '审计', roles: ['auditor'], accessUntil, password };
    const answer = await new RegisterPerson(community.database, clock).execute(as('a1'), order);
    expect(codeOf(answer)).toBe(code);
    if (isRefusal(answer)) return;
    const end = now.getTime() + (days ?? 92) * day;
    now = new Date(end - 60_000);
    const token = await enter('audit');
    expect([...((await permissions(token, new Date(end - 1))) ?? [])]).toContain('ledger:read');
    expect(await permissions(token, new Date(end))).toBeUndefined();
    now = new Date(end);
    expect(await enter('audit')).toBe('SIGN_IN_FAILED');
  });

  it('have no end of their access, unless they audit', async () => {
    await there('a1', ['administrator']);
    const order = { login: 'lin', displayName: '林', roles: ['organiser'], accessUntil: new Date(now.getTime() + day) };
    const answer = await new RegisterPerson(community.database, clock).execute(as('a1'), order);
    expect(codeOf(answer)).toBe('INVALID_INPUT');
  });

  it('work as one of their roles in one session, and as all in another', async () => {
    await there('lin', ['organiser', 'supervisor', 'resident']);
    await there('zhou', ['resident', 'accountant']);
    const [token, other] = [await enter('zhou'), await enter('zhou')];
    const act = (role: string | null) => new ActAs(community.database).execute(as('zhou'), token, { role });
    expect(accepted(await act('resident')).actingAs).toBe('resident');
    expect((await permissions(token))?.has('clearing:cut')).toBe(false);
    expect((await permissions(other))?.has('clearing:cut')).toBe(true);
    expect(codeOf((await act('administrator')) as object)).toBe('INVALID_INPUT');
    accepted(await act(null));
    expect((await permissions(token))?.has('clearing:cut')).toBe(true);
    const watched = await enter('lin');
    const asOrganiser = await new ActAs(community.database).execute(as('lin'), watched, { role: 'organiser' });
    expect([...accepted(asOrganiser).actor.permissions]).not.toContain('service:review');
  });

  it('are found by the start of a name, page by page, without residents unless asked for', async () => {
    for (const login of ['a1', 'a2', 'b1']) await there(login, ['administrator']);
    await there('r1', ['resident', 'volunteer']);
    const page = (search: string, withResidents: boolean, after = '', limit = 10) =>
      queries()
        .page(community.communityId, { search, withResidents }, after, limit)
        .then((rows) => rows.map(({ login }) => login));
    expect(await page('', false)).toEqual(['a1', 'a2', 'b1']);
    expect(await page('', true)).toEqual(['a1', 'a2', 'b1', 'r1']);
    expect(await page('a', false)).toEqual(['a1', 'a2']);
    expect(await page('', false, 'a1', 1)).toEqual(['a2']);
    expect(await page('%', true)).toEqual([]);
  });
});
