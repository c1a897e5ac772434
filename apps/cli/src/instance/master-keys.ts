import { readFileSync } from 'node:fs';
import { MasterKeys, oldSecretKeys, SecretKey } from '@youhui/identity';
import { secretKeyIn } from './secret-key';

/** The secret key of now and those of before, as the environment and the data folder give them. */
export function masterKeysIn(dataFolder: string): MasterKeys {
  const file = process.env['YOUHUI_SECRET_KEYS_OLD_FILE'];
  const old = process.env['YOUHUI_SECRET_KEYS_OLD'] || (file ? readFileSync(file, 'utf8') : undefined);
  return new MasterKeys(new SecretKey(secretKeyIn(dataFolder)), oldSecretKeys(old));
}
