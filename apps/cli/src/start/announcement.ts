import { demo } from '@youhui/db';

/** A page worth opening; in the demo, who opens it and what helps them in. */
interface Page {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly who?: string;
  readonly howZh?: string;
  readonly howEn?: string;
}

const [family] = demo.phonesOfMembers;
/** Of the demo's only till, which waits for a device. */
const firstTill = 'T01';

const pages: readonly Page[] = [
  {
    path: '/me',
    zh: '居民',
    en: 'residents',
    who: family.phone,
    howZh: ',验证码在 /dev-messages',
    howEn: ', code at /dev-messages',
  },
  {
    path: '/till',
    zh: '收银台',
    en: 'the till',
    who: demo.till.login,
    howZh: `,或配对 ${firstTill}(码在 /merchant/tills)`,
    howEn: `, or pair ${firstTill}`,
  },
  { path: '/merchant', zh: '商户', en: 'the shop', who: 'linlaoban' },
  { path: '/hours', zh: '服务工时', en: 'volunteers’ hours', who: 'weiguyu' },
  { path: '/alliance', zh: '商户联盟', en: 'the alliance', who: 'guanliyuan' },
  { path: '/ledger', zh: '账本', en: 'the ledger', who: 'qiankuaiji' },
  { path: '/explorer', zh: '接口浏览器', en: 'the API explorer' },
];

/** Where to look and whom to sign in as, in both languages; `lan` tells of phones. */
export function announcement(address: string, dataFolder: string, hasDemo: boolean, lan?: string): string {
  const width = Math.max(...pages.map(({ path }) => path.length)) + address.length + 2;
  const line = ({ path, zh, en, who = '', howZh = '', howEn = '' }: Page) =>
    `  ${`${address}${path}`.padEnd(width)}${hasDemo ? `${who.padEnd(13)}${zh}${howZh} · ${en}${howEn}` : `${zh} · ${en}`}`;
  return [
    '',
    `友汇已就绪,请打开 · Youhui is ready, open  ${address}`,
    '',
    ...pages.map(line),
    ...(hasDemo ? ['', ...demoLines()] : []),
    ...(lan === undefined ? [] : ['', lan]),
    '',
    `数据保存在 · Data is kept in  ${dataFolder}`,
    '按 Ctrl-C 停止 · Press Ctrl-C to stop',
    '',
  ].join('\n');
}

const demoLines = (): string[] => [
  `示例社区「${demo.name}」· the demo community  ${demo.code}        密码 · password  ${demo.demoPassword}`,
  '登录页列出示例里的人,点名字就登录 · The sign-in page lists the demo’s people: one tap signs in',
];
