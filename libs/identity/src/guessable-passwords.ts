import { dictionary } from '@zxcvbn-ts/language-common';

/** 49 233 passwords that people who broke in have found most often; of 8 characters and more there are 17 950. */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common']);

/** What anybody who guesses here tries first, besides the names of the community and of the person. */
export const wordsOfPlace = [
  'youhui',
  '友汇',
  '友商汇',
  '友邻汇',
  'community',
  'shequ',
  '社区',
  'admin',
  'administrator',
] as const;

/** Of a password without the words that anybody knows, so much must be left. */
const leastOwn = 6;
const leastDistinct = 4;

/**
 * Whether somebody who guesses would come to it soon: it is one of the passwords that are used most, also with digits or
 * signs around it; it has fewer than four different characters; or little is left of it without the names that anybody
 * knows (`names`: of the person, the community, the product). What it is made of otherwise is everybody's own matter.
 */
export function isGuessable(password: string, names: readonly string[]): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (common.has(plain) || new Set(plain).size < leastDistinct) return true;
  const core = plain.replace(/^\P{L}+|\P{L}+$/gu, '');
  if (core !== '' && common.has(core) && plain.length - core.length < leastOwn) return true;
  const rest = withoutNames(plain, [...wordsOfPlace, ...names]);
  return rest !== plain && rest.replace(/[^\p{L}\p{N}]/gu, '').length < leastOwn;
}

/** Names too short to tell anything are left in: of Latin letters two, of Chinese characters one. */
function withoutNames(plain: string, names: readonly string[]): string {
  const worth = names
    .map((name) => name.normalize('NFKC').toLowerCase().trim())
    .filter((name) => name.length > (/\p{Script=Han}/u.test(name) ? 1 : 2))
    .sort((one, other) => other.length - one.length);
  return worth.reduce((rest, name) => rest.replaceAll(name, ' '), plain);
}
