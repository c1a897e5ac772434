import { PassThrough } from 'node:stream';
import { askDraft } from './ask-draft';
import { isFaulty, readInitPlan, type InitDraft } from './init-plan';
import { Terminal } from './terminal';

/** A person who types a line whenever they are asked, and what they see meanwhile. */
async function typing(lines: readonly string[], draft: InitDraft = {}): Promise<{ asked: InitDraft; seen: string }> {
  const input = new PassThrough();
  const output = new PassThrough();
  let seen = '';
  const rest = [...lines];
  output.on('data', (chunk: Buffer) => {
    seen += chunk.toString();
    const isAsked = seen.endsWith('G') && /: \S*\[\d+G$/.test(seen); // the cursor is put behind a question
    if (isAsked && rest.length > 0) setImmediate((line) => input.write(`${line}\n`), rest.shift());
  });
  const terminal = new Terminal(input, output);
  try {
    return { asked: await askDraft(draft, terminal, 'P-2026-11'), seen };
  } finally {
    terminal.close();
  }
}

const enters = (count: number): string[] => Array<string>(count).fill('');
const community = ['xingfu', '幸福社区', '', '', '', ...enters(10)];

describe('asking for a community', () => {
  it('takes what is offered for an empty answer, money in yuan, and passwords typed twice or made', async () => {
    const { asked, seen } = await typing([
      ...community,
      ...['50000', '1200.5', '', ''],
      ...['zhang', '张三', 'my own secret', 'my own secret'],
      ...['li', '李四', ''],
    ]);
    const plan = readInitPlan(asked, 'P-2026-11');
    expect(plan).toMatchObject({
      community: { code: 'xingfu', timezone: 'Asia/Shanghai', terms: { face_value_fen: 10 } },
      opening: [
        { purpose: 'redemption_reserve', amountFen: 5_000_000 },
        { purpose: 'care', amountFen: 120_050 },
      ],
      administrator: { password: 'my own secret' },
    });
    expect(isFaulty(plan) ? '' : plan.accountant.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(seen).not.toContain('my own secret');
  });

  it('asks again for what cannot stand, and says why', async () => {
    const { asked, seen } = await typing([
      ...['Xing Fu', ...community],
      ...['a lot', '', '', '', ''],
      ...['zhang', '张三', 'one password', 'another one', 'one password', 'one password'],
      ...['zhang', 'li', '张三', '李四', 'short', 'short', ''],
    ]);
    expect(isFaulty(readInitPlan(asked, 'P-2026-11'))).toBe(false);
    for (const said of [
      /2–32 of a–z/,
      /from 0 to 1000000000000/,
      /these two differ/,
      /must be two people/,
      /8–200 characters/,
    ])
      expect(seen).toMatch(said);
  });

  it('asks for nothing that has been said', async () => {
    const said = {
      code: 'xingfu',
      name: '幸福社区',
      timezone: 'UTC',
      cycle_calendar: 'month',
      contact_phone: '12345',
      administrator: { login: 'zhang', display_name: '张三', password: 'long enough' },
    };
    const { asked, seen } = await typing([...enters(10), ...enters(4), 'li', '李四', ''], said);
    expect(asked).toMatchObject(said);
    expect(seen).not.toContain('community code');
  });

  it('ends when they leave', async () => {
    const input = new PassThrough();
    const terminal = new Terminal(input, new PassThrough());
    const asking = askDraft({}, terminal, 'P-2026-11');
    input.end();
    await expect(asking).rejects.toThrow(/nothing was made/);
  });
});
