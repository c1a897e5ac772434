import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliRun, run } from '../support/cli';
import { freeLowPort } from '../support/low-port';
import { setUpSecondFactor } from '../support/authenticator';
import { postGraphql } from '../support/post-graphql';

jest.setTimeout(120_000);

const plan = {
  code: 'xingfu',
  name: '幸福社区',
  policy: { version: 'ours-1', face_value_fen: 20, max_redeem_points_per_day: null },
  opening_fen: { redemption_reserve: 5_000_000, care: 120_050 },
  administrator: { login: 'zhang', display_name: '张三', password: 'a password of our own' },
  accountant: { login: 'li', display_name: '李四' },
};

let folder: string;
let dataFolder: string;
let running: CliRun | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youhui-init-'));
  dataFolder = join(folder, 'data');
});
afterEach(async () => {
  running?.signal('SIGTERM');
  await running?.end();
  running = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(content: object | string): string {
  const file = join(folder, 'community.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const init = (...args: string[]) => run('init', '--data', dataFolder, ...args);
const signInAs = `mutation ($input: SignInInput!) {
  signIn(input: $input) { ... on Session { token viewer { displayName roles community { name } } } ... on Refused { code } }
}`;

async function started(): Promise<string> {
  const port = await freeLowPort();
  running = new CliRun('start', '--data', dataFolder, '--port', String(port));
  await running.says(/Press Ctrl-C/);
  return `http://127.0.0.1:${port}`;
}

// One story: each step finds what the one before has left.
describe('youhui init', () => {
  it('names every field at fault in both languages, and makes nothing', async () => {
    const { code, out, err } = await init(
      ...[
        '--file',
        fileOf({ ...plan, timezone: '+08:00', opening_fen: { care: 0.5 }, accountant: plan.administrator }),
      ],
      ...['--code', 'Xing Fu'],
    );
    expect([code, out]).toEqual([1, '']);
    for (const field of [
      /^code: 社区代号.* · community code:/m,
      /^timezone: 时区.* · timezone:/m,
      /^opening_fen\.care: /m,
    ])
      expect(err).toMatch(field);
    expect(err).toMatch(/^accountant\.login: .*两个人.*two people/m);
    expect(err).toContain('nothing was made');
    expect(err).not.toContain(plan.administrator.password);
    expect(existsSync(dataFolder)).toBe(false);
  });

  it.each([
    ['a file that is no JSON', '{"code":'],
    ['a file that is a list', '[]'],
  ])('refuses %s', async (_, content) => {
    const { code, err } = await init('--file', fileOf(content));
    expect([code, existsSync(dataFolder)]).toEqual([1, false]);
    expect(err).toMatch(/community\.json: .*JSON/);
  });

  let madePassword: string;

  it('makes the community, brings in what the fund has, and shows a password it made', async () => {
    const { code, out } = await init('--file', fileOf(plan));
    expect(code).toBe(0);
    expect(out).toMatch(/50000\.00 元 {2}兑付专项/);
    expect(out).toMatch(/1200\.50 元 {2}关爱/);
    expect(out).not.toContain(plan.administrator.password);
    madePassword = /accountant +li +李四 +.*password {2}(\S+)/.exec(out)?.[1] ?? '';
    expect(madePassword).toHaveLength(19);
  });

  it('says what exists when it is told the same again, and changes nothing', async () => {
    const again = await init('--file', fileOf({ ...plan, opening_fen: { care: 999 } }));
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/nothing was changed[\s\S]*1200\.50 元 {2}关爱/);
    expect(again.out).not.toContain('password');
    const other = await init('--file', fileOf({ ...plan, name: '另一个社区' }));
    expect([other.code, other.err]).toEqual([
      1,
      expect.stringContaining('belongs to the community “幸福社区” already'),
    ]);
  });

  it('leaves books that prove, and the one community', async () => {
    const { code, out } = await run('verify', '--data', dataFolder);
    expect([code, out.trim().split('\n')]).toEqual([0, [expect.stringMatching(/^✓ xingfu 幸福社区/)]]);
  });

  it('is what start runs: its two people sign in, and there is no demo', async () => {
    const address = await started();
    expect(await (await fetch(`${address}/demo-people.json`)).json()).toEqual([]);
    expect(running?.said).not.toContain('youhui-demo');
    const graphql = `${address}/graphql`;
    const signIn = async (communityCode: string, login: string, password: string) => {
      const { data } = await postGraphql(graphql, '', signInAs, { input: { communityCode, login, password } });
      return (data as { signIn: { token: string; code?: string; viewer: object } }).signIn;
    };
    expect(await signIn('xingfu', 'zhang', plan.administrator.password)).toMatchObject({
      viewer: { displayName: '张三', roles: ['administrator'], community: { name: '幸福社区' } },
    });
    expect(await signIn('shengli', 'xiaozhou', 'youhui-demo')).toEqual({ code: 'SIGN_IN_FAILED' });
    const first = await signIn('xingfu', 'li', madePassword);
    const shut = await postGraphql(graphql, first.token, '{ fundPurposes { purpose } }', {});
    expect(shut.errors?.[0]?.extensions.code).toBe('NOT_PERMITTED');
    // The books of a real community open to a second factor only.
    const { token } = await setUpSecondFactor(graphql, first.token, madePassword);
    const { data } = await postGraphql(graphql, token, '{ fundPurposes { purpose leftFen } }', {});
    expect(data).toEqual({
      fundPurposes: expect.arrayContaining([
        { purpose: 'REDEMPTION_RESERVE', leftFen: 5_000_000 },
        { purpose: 'CARE', leftFen: 120_050 },
        { purpose: 'RENEWAL', leftFen: 0 },
      ]),
    });
    const journals = `{ journals(actor: "person:li") { journals { kind } } }`;
    expect((await postGraphql(graphql, token, journals, {})).data).toEqual({
      journals: { journals: [{ kind: 'fund_income' }, { kind: 'fund_income' }] },
    });
  });

  it('cannot be made in an instance that is running', async () => {
    await started();
    const { code, err } = await init('--file', fileOf({ ...plan, code: 'another' }));
    expect([code, err]).toEqual([1, expect.stringMatching(/is in use by process/)]);
  });
});
