import { setUpSecondFactor, shownCode } from '../support/authenticator';
import { Guesser, home, rightPassword, told } from '../adversary/guesser';

describe('A password', () => {
  let by: Guesser;
  beforeAll(async () => (by = await Guesser.make()));
  afterAll(() => by?.close());

  it('is taken exactly as it was set: neither shortened nor in other letters', async () => {
    const password = `${'汉字 and Letters, '.repeat(8)}end`;
    expect(password.length).toBeGreaterThan(64);
    await by.at.run('admin', 'registerPerson', {
      commandId: undefined,
      login: 'long',
      displayName: '长',
      roles: ['organiser'],
      password,
    });
    for (const other of [password.slice(0, -1), password.slice(0, 72), password.toLowerCase(), ` ${password}`])
      expect(told([await by.signIn('long', other, home)])).toEqual({ SIGN_IN_FAILED: 1 });
    expect(told([await by.signIn('long', password, home)])).toEqual({ OPEN: 1 });
  });

  it.each([
    ['used by many', 'trustno1'],
    ['the community’s name', '测试社区2026'],
    ['the own name', 'newcomer123'],
  ])('is not set when it is %s', async (_, password) => {
    const order = { login: 'newcomer', displayName: '新人', roles: ['organiser'], password };
    expect(told([await by.ask('registerPerson', order, home, by.at.tokenOf('admin'))])).toEqual({
      PASSWORD_TOO_COMMON: 1,
    });
  });

  it('that an administrator made anew opens nothing by itself where there is a second factor', async () => {
    const token = await by.person('chen', ['organiser']);
    const { secret } = await setUpSecondFactor(by.at.address, token, rightPassword);
    const reset = 'mutation { resetPassword(input: { login: "chen" }) { ... on FirstPassword { firstPassword } } }';
    const { firstPassword } = await by.post(reset, {}, home, by.at.tokenOf('admin'));
    expect(told([await by.signIn('chen', rightPassword, home)])).toEqual({ SIGN_IN_FAILED: 1 });
    const answer = await by.signIn('chen', String(firstPassword), home);
    expect(Object.keys(answer)).toEqual(['__typename', 'ticket']);
    const shown = { ticket: answer['ticket'], code: shownCode(secret, 1) };
    expect(told([await by.ask('completeSignIn', shown, home)])).toEqual({ OPEN: 1 });
  });
});
