import { localDateOf } from '@youhui/kernel';
import { defaultDataFolder } from '@youhui/platform';
import { instanceDatabase } from '../instance/instance-database';
import { log } from '../instance/log';
import { untilStopped } from '../instance/undo';
import { useCasesOn } from '../use-cases';
import { askDraft } from './ask-draft';
import { nameOfPurpose } from './init-fields';
import { initOptions, withField, type InitOptions } from './init-options';
import { isFaulty, readInitPlan, type InitDraft, type InitPlan } from './init-plan';
import { makeCommunity, type MadeCommunity } from './make-community';
import { somePassword } from './some-password';
import { Terminal } from './terminal';

const people = ['administrator', 'accountant'] as const;

/**
 * Makes a real community, without the demo: its policy, its fund's opening balances, its first two people. Asks for what
 * the arguments and the file leave open when a person sits at the terminal. Everything is checked before anything is
 * written. Exit code 1 when a field is at fault, each is named; 0 also when the community is there already.
 */
export async function init(args: readonly string[]): Promise<number> {
  const given = initOptions(args);
  const offeredVersion = `P-${localDateOf(new Date(), 'Asia/Shanghai').slice(0, 7)}`;
  const { dataFolder, draft } = await completed(given, offeredVersion);
  const { made, draft: whole } = withPasswords(draft);
  const plan = readInitPlan(whole, offeredVersion);
  if (isFaulty(plan)) {
    for (const { path, zh, en } of plan) console.error(`${path}: ${zh} · ${en}`);
    console.error(`\n${plan.length} 处有误,什么都没有建立 · ${plan.length} at fault; nothing was made.`);
    return 1;
  }
  return untilStopped(async (undo) => {
    const { database, folder } = await instanceDatabase(dataFolder, undo, { role: 'app', connections: 2 });
    const useCases = useCasesOn(database, log);
    const tellPeople = () => log(peopleOf(plan, made).join('\n'));
    const community = await makeCommunity(database, useCases, plan, tellPeople);
    const left = await useCases.funds.purposes(community.communityId);
    const fund = left.map(({ purpose, leftFen }) => {
      const { zh, en } = nameOfPurpose(purpose);
      return `${(leftFen / 100).toFixed(2).padStart(16)} 元  ${zh} · ${en}`;
    });
    log(['', ...headOf(community), ...fund, ...nextSteps(folder)].join('\n'));
    return 0;
  });
}

/** Asks for what is missing when there is somebody to ask. */
async function completed({ dataFolder, draft }: InitOptions, offeredVersion: string): Promise<InitOptions> {
  const asks = process.stdin.isTTY && process.stdout.isTTY;
  const isComplete = !isFaulty(readInitPlan(withPasswords(draft).draft, offeredVersion));
  if (!asks || isComplete) return { dataFolder, draft };
  const terminal = new Terminal(process.stdin, process.stdout);
  try {
    terminal.say('建立一个真实的社区 · A real community. Ctrl-C 随时退出 · leaves at any time');
    const usual = defaultDataFolder();
    const folder = dataFolder ?? ((await terminal.ask(`  数据文件夹 · data folder [${usual}]: `)) || usual);
    const asked = await askDraft(draft, terminal, offeredVersion);
    const sure = await terminal.ask(
      '社区建立后不能删除。输入 yes 建立 · It cannot be deleted later. Type yes to make it: ',
    );
    if (sure !== 'yes') throw new Error('nothing was made · 什么都没有建立');
    return { dataFolder: folder, draft: asked };
  } finally {
    terminal.close();
  }
}

/** Passwords nobody has chosen are made here; they are shown once, and kept as hashes only. */
function withPasswords(draft: InitDraft): { draft: InitDraft; made: Readonly<Record<string, string>> } {
  const made: Record<string, string> = {};
  let whole = draft;
  for (const who of people) {
    const person = draft[who];
    if (person !== undefined && (typeof person !== 'object' || person === null || Object.hasOwn(person, 'password')))
      continue;
    made[who] = somePassword();
    whole = withField(whole, `${who}.password`, made[who]);
  }
  return { draft: whole, made };
}

function headOf({ outcome, community: { code, name, timezone, createdAt } }: MadeCommunity): string[] {
  const known = `${name}(${code}),${timezone}`;
  if (outcome === 'before')
    return [
      `社区已经存在,没有改动任何内容 · The community is there already; nothing was changed`,
      `  ${known},建于 · made on ${localDateOf(createdAt, timezone)}`,
    ];
  return [
    outcome === 'made' ? '社区已建立 · The community is made' : '社区已补建完整 · The community is complete now',
    `  ${known}`,
  ];
}

function peopleOf(plan: InitPlan, made: Readonly<Record<string, string>>): string[] {
  const lines = people.map((who) => {
    const { login, displayName } = plan[who];
    return `  ${who.padEnd(15)}${login}  ${displayName}${made[who] ? `  密码 · password  ${made[who]}` : ''}`;
  });
  const once = '生成的密码只显示这一次,请抄下 · A password made here is shown only now: write it down';
  return ['', '可以登录的人 · Who can sign in', ...lines, ...(Object.keys(made).length > 0 ? [once] : [])];
}

const nextSteps = (folder: string): string[] => [
  '',
  '启动 · Start it:',
  `  npm start -- --data ${/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder)}`,
];
