import { isMalformed, readMonthFolder, type Month, type MonthFault } from '@youhui/month';

/** Reads the folder. When it is malformed every bad line is named, and nothing is returned. */
export async function monthIn(folder: string): Promise<Month | undefined> {
  const month = await readMonthFolder(folder);
  if (!isMalformed(month)) return month;
  for (const fault of month.faults) console.error(lineOf(fault));
  const count = month.faults.length + month.furtherFaults;
  if (month.furtherFaults > 0) console.error(`… 另有 ${month.furtherFaults} 处 · and ${month.furtherFaults} more`);
  console.error(
    `\n${folder}: ${count} 处格式错误,未导入任何内容 · ${count} ${count === 1 ? 'fault' : 'faults'}; nothing was brought in.`,
  );
  return undefined;
}

const lineOf = ({ file, line, message, messageZh }: MonthFault): string =>
  `${file}${line === undefined ? '' : `:${line}`}: ${messageZh} · ${message}`;
