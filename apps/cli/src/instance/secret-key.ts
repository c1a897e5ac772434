import { readFileSync } from 'node:fs';
import { dataFolderKeyFile } from '@youhui/platform';

/** The installation's secret key as the environment gives it; otherwise that of the data folder, made once. */
export function secretKeyIn(dataFolder: string): string {
  const given = process.env['YOUHUI_SECRET_KEY'];
  return given || readFileSync(process.env['YOUHUI_SECRET_KEY_FILE'] || dataFolderKeyFile(dataFolder), 'utf8').trim();
}
