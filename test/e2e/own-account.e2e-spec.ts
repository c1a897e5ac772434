import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { setUpSecondFactor, shownCode } from '../support/authenticator';
import { postGraphql, refusal } from '../support/post-graphql';
import { ApiCommunity } from './api-community';

const password = 'long enough to be safe';
const secretKey = '7c'.repeat(32);
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) {
  ... on Session { token viewer { mustSetUpSecondFactor permissions } } ... on SecondFactorNeeded { ticket } ${refusal} } }`;
const complete = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) {
  ... on Session { token viewer { mustSetUpSecondFactor permissions } } ${refusal} } }`;
const viewer = '{ viewer { login mustSetUpSecondFactor permissions } }';

describe('One’s own account, where those who work here need a second factor', () => {
  let at: ApiCommunity;
  let secret: string;
  let recoveryCodes: string[];

  beforeAll(async () => {
    at = await ApiCommunity.make({ secretKey, secondFactor: 'required', sessionCheckMs: 200 });
  });
  afterAll(() => at?.close());

  const ask = async (token: string, query: string, input?: object) => {
    const { data, errors } = await postGraphql(at.address, token, query, input ? { input } : {});
    return { answer: Object.values(data ?? {})[0], code: errors?.[0]?.extensions.code };
  };
  const knock = async () => (await ask('', signIn, { communityCode: at.code, login: 'admin', password })).answer;

  it('opens no other door until it is set up, and all of them after', async () => {
    const first = at.tokenOf('admin');
    expect((await ask(first, viewer)).answer).toEqual({ login: 'admin', mustSetUpSecondFactor: true, permissions: [] });
    for (const door of ['{ members { members { memberNo } } }', '{ fundPurposes { purpose } }', '{ cycles { cycle } }'])
      expect((await ask(first, door)).code).toMatch(/NOT_PERMITTED|GRAPHQL_VALIDATION_FAILED/);
    expect(await at.run('admin', 'registerHousehold', { householdNo: 'H1' })).toEqual({ code: 'NOT_PERMITTED' });
    ({ secret, recoveryCodes } = await setUpSecondFactor(at.address, first, password).then((made) => {
      at.holds('admin', made.token);
      return made;
    }));
    expect((await ask(first, viewer)).answer).toBeNull();
    expect(await at.run('admin', 'registerHousehold', { householdNo: 'H1' })).not.toHaveProperty('code');
  });

  it('answers a right password with a ticket that is no token, and a code with a session', async () => {
    const { ticket } = (await knock()) as { ticket: string };
    expect((await ask(ticket, viewer)).answer).toBeNull();
    expect((await ask('', complete, { ticket, code: shownCode(secret) })).answer).toMatchObject({
      code: 'SECOND_FACTOR_WRONG', // it set the second factor up, and is used
    });
    const code = shownCode(secret, 1);
    const opened = (await ask('', complete, { ticket, code })).answer as { token: string; viewer: object };
    expect(opened.viewer).toMatchObject({ mustSetUpSecondFactor: false });
    expect((await ask('', complete, { ticket, code })).answer).toMatchObject({ code: 'SIGN_IN_OVER' });
    at.holds('second', opened.token);
  });

  it('lists both sessions, and one ends the other with what it listens to', async () => {
    const list = '{ mySessions { sessionId isThisOne openedBy bySecondFactor network } }';
    const sessions = (await ask(at.tokenOf('admin'), list)).answer as unknown as {
      sessionId: string;
      isThisOne: boolean;
    }[];
    expect(sessions).toHaveLength(2);
    const other = sessions.find(({ isThisOne }) => !isThisOne);
    const closed = new Promise<number>((resolve) => {
      const client = createClient({
        url: at.address.replace(/^http/, 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        lazy: false,
        onNonLazyError: () => undefined,
        connectionParams: { authorization: `Bearer ${at.tokenOf('second')}` },
        on: {
          connected: () => void endOther(),
          closed: (event) => {
            resolve((event as { code: number }).code);
            void client.dispose();
          },
        },
      });
    });
    const endOther = () => at.run('admin', 'endSession', { sessionId: other?.sessionId, commandId: undefined });
    expect(await closed).toBe(4403);
    expect((await ask(at.tokenOf('second'), viewer)).answer).toBeNull();
    expect(await endOther()).toMatchObject({ code: 'SESSION_NOT_FOUND' });
  });

  it('lets in with a recovery code once, and signs all others out', async () => {
    const [recoveryCode] = recoveryCodes;
    const { ticket } = (await knock()) as { ticket: string };
    const opened = (await ask('', complete, { ticket, recoveryCode })).answer as { token: string };
    expect((await ask(opened.token, 'mutation { endOtherSessions }')).answer).toBe(1);
    expect((await ask(at.tokenOf('admin'), viewer)).answer).toBeNull();
    expect((await ask(opened.token, '{ myAccount { secondFactorRequired recoveryCodesLeft } }')).answer).toEqual({
      secondFactorRequired: true,
      recoveryCodesLeft: 9,
    });
  });

  it.each(['mySessions { sessionId }', 'myAccount { hasPassword }'])('says nothing to strangers: %s', async (field) => {
    expect((await ask('', `{ ${field} }`)).code).toBe('NOT_SIGNED_IN');
    expect((await ask(at.tokenOf('installer'), `{ ${field} }`)).code).toBe('NOT_PERMITTED');
  });

  it('cannot be required where nothing can be kept', async () => {
    await expect(ApiCommunity.make({ secondFactor: 'required' })).rejects.toThrow('without a secret key');
  });
});
