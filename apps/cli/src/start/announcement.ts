import { demo } from '@youhui/db';

/** Where to look and whom to sign in as, in both languages; `lan` tells of phones. */
export function announcement(address: string, dataFolder: string, hasDemo: boolean, lan?: string): string {
  const pages = [
    ['/till', '收银台', 'the till'],
    ['/hours', '时数与审核', 'volunteers’ hours'],
    ['/ledger', '账本', 'the ledger'],
    ['/explorer.html', '接口浏览器', 'the API explorer'],
  ];
  return [
    '',
    `友汇已就绪,请打开 · Youhui is ready, open  ${address}`,
    '',
    ...pages.map(([path, zh, en]) => `  ${address}${path}`.padEnd(44) + `${zh} · ${en}`),
    ...(hasDemo ? ['', ...signInLines()] : []),
    ...(lan === undefined ? [] : ['', lan]),
    '',
    `数据保存在 · Data is kept in  ${dataFolder}`,
    '按 Ctrl-C 停止 · Press Ctrl-C to stop',
    '',
  ].join('\n');
}

function signInLines(): string[] {
  const { code, name } = demo;
  return [
    `示例社区「${name}」可用下列账号登录 · Sign in to the demo community as one of these`,
    `  社区代号 · community  ${code}        密码 · password  ${demo.demoPassword}`,
    ...demo.people.map(
      ({ login, displayName, role, roleEn }) => `  ${login.padEnd(14)}${displayName} · ${role} · ${roleEn}`,
    ),
  ];
}
