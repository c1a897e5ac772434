import { randomUUID } from 'node:crypto';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { accepted, TestCommunity } from '../../../../test/support/test-community';
import { ChangePassword } from '../change-password/change-password';
import { DeactivatePerson, ReactivatePerson } from '../deactivate-person/deactivate-person';
import { findActor } from '../find-actor';
import { hashPassword } from '../passwords';
import { insertPerson } from '../identity.store';
import { ResetPassword } from '../reset-password/reset-password';
import { permissionsOf } from '../roles';
import { SignIn } from './sign-in';

const oldPassword = 'the password of before';
const newPassword = 'the password of after';
const rounds = 12;
const signInsARound = 6;

jest.setTimeout(60_000);

describe('Signing in while the password changes or access ends', () => {
  const redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  const clock = { now: () => new Date() };
  let community: TestCommunity;
  let signIn: SignIn;
  let oldHash: string;

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    signIn = new SignIn(community.database, new Tries(redis), clock);
    oldHash = await hashPassword(oldPassword);
    for (const login of ['a1', 'a2']) await person(login, ['administrator']);
  });
  afterAll(async () => {
    redis.disconnect();
    await community.close();
  });

  const person = (login: string, roles: readonly string[]) =>
    community.database.inCommunity(community.communityId, (tx) =>
      insertPerson(
        tx,
        community.communityId,
        {
          ...{ login, displayName: login, roles, passwordHash: oldHash },
          ...{ memberNo: null, merchantNo: null, accessUntil: null, mustChangePassword: false },
        },
        clock.now(),
      ),
    );
  const enter = async (login: string, password = oldPassword): Promise<string | undefined> => {
    const order = { communityCode: community.code, login, password, clientAddress: randomUUID() };
    const answer = await signIn.execute(order);
    return isRefusal(answer) || 'ticket' in answer ? undefined : answer.token;
  };
  const works = async (token: string) => (await findActor(community.database, token, clock.now())) !== undefined;
  const administrator = () => community.as({ name: 'person:a1', permissions: permissionsOf(['administrator']) });
  const now = () => ({ ...administrator(), at: clock.now() });

  /** Sign-ins with the old password around one change; gives what they got that works afterwards. */
  async function worksAfter(login: string, change: () => Promise<object | Refusal>): Promise<number> {
    const signIns = (many: number) => Array.from({ length: many }, () => enter(login));
    const half = signInsARound / 2;
    const [before, changed, after] = await Promise.all([
      Promise.all(signIns(half)),
      change(),
      Promise.all(signIns(half)),
    ]);
    accepted(changed);
    const tokens = [...before, ...after].filter((token) => token !== undefined);
    const working = await Promise.all(tokens.map(works));
    return working.filter(Boolean).length;
  }

  it(`leaves none of ${rounds} × ${signInsARound} sessions by the old password when it is reset`, async () => {
    const left: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const login = `reset-${round}`;
      await person(login, ['organiser']);
      left.push(await worksAfter(login, () => new ResetPassword(community.database).execute(now(), { login })));
      expect(await enter(login)).toBeUndefined();
    }
    expect(left).toEqual(Array<number>(rounds).fill(0));
  });

  it(`leaves none of ${rounds} × ${signInsARound} when the person is deactivated, nor when they come back`, async () => {
    const left: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const login = `out-${round}`;
      await person(login, ['organiser']);
      const tokens: string[] = [];
      left.push(
        await worksAfter(login, async () => {
          tokens.push((await enter(login)) ?? '');
          return new DeactivatePerson(community.database).execute(now(), { login });
        }),
      );
      expect(await enter(login)).toBeUndefined();
      accepted(await new ReactivatePerson(community.database).execute(now(), { login }));
      left.push((await Promise.all(tokens.map(works))).filter(Boolean).length);
    }
    expect(left).toEqual(Array<number>(2 * rounds).fill(0));
  });

  it(`leaves one session of ${rounds} × ${signInsARound} when it is changed: that of who changed it`, async () => {
    const left: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const login = `changed-${round}`;
      await person(login, ['organiser']);
      const signedIn = await findActor(community.database, (await enter(login)) ?? '', clock.now());
      if (!signedIn) throw new Error('nobody came in');
      const from = { clientAddress: randomUUID() };
      let renewed = '';
      left.push(
        await worksAfter(login, async () => {
          const change = new ChangePassword(community.database, new Tries(redis), clock);
          const answer = await change.execute({ signedIn, from }, { oldPassword, newPassword });
          if (!isRefusal(answer)) renewed = answer.token;
          return answer;
        }),
      );
      expect([await works(renewed), await enter(login)]).toEqual([true, undefined]);
      expect(await enter(login, newPassword)).toBeDefined();
    }
    expect(left).toEqual(Array<number>(rounds).fill(0));
  });
});
