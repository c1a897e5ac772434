import { demo } from '@youhui/db';
import { announcement } from './announcement';

const address = 'http://127.0.0.1:4000';
const linesOf = (hasDemo: boolean) => announcement(address, '/data', hasDemo).split('\n');
const pageLines = (hasDemo: boolean) => linesOf(hasDemo).filter((line) => line.startsWith(`  ${address}/`));

describe('what npm start says', () => {
  it.each([
    ['/me', '13800000001'],
    ['/till', 'xiaozhou'],
    ['/merchant', 'linlaoban'],
    ['/hours', 'weiguyu'],
    ['/alliance', 'guanliyuan'],
    ['/ledger', 'qiankuaiji'],
  ])('names who opens %s', (path, who) => {
    const line = pageLines(true).find((one) => one.startsWith(`  ${address}${path} `));
    expect(line).toContain(` ${who} `);
  });

  it('names the community and the password, and only people of the demo', () => {
    expect(linesOf(true).join('\n')).toMatch(/shengli.*youhui-demo/);
    const known = [...demo.people.map(({ login }) => login as string), demo.phonesOfMembers[0].phone, ''];
    const named = pageLines(true).map((line) => /^\S+ +([\w]*)/.exec(line.trim())?.[1] ?? '');
    for (const who of named) expect(known).toContain(who);
  });

  it('stands in columns that fit a wide window', () => {
    const begin = (text: RegExp) => pageLines(true).map((line) => line.search(text));
    expect(new Set(begin(/\p{Script=Han}/u)).size).toBe(1);
    const columns = (line: string) =>
      [...line].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
    for (const line of linesOf(true)) expect([line, columns(line) <= 120]).toEqual([line, true]);
  });

  it('names nobody where there is no demo', () => {
    const said = linesOf(false).join('\n');
    for (const secret of ['youhui-demo', 'shengli', '13800000001', 'xiaozhou', 'dev-messages'])
      expect(said).not.toContain(secret);
    expect(pageLines(false)).toHaveLength(pageLines(true).length);
  });
});
