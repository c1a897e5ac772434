import { dictionary } from '@zxcvbn-ts/language-common';
import { isGuessable } from './guessable-passwords';

const names = ['zhang.wei', '张伟', 'xingfu', '幸福社区'];

describe('A password that would be guessed soon', () => {
  it.each([
    ['used most', 'iloveyou'],
    ['used most, in capitals', 'TrustNo1'],
    ['used most, in wide letters', 'password'],
    ['used most, with a year', 'password2026'],
    ['used most, with signs', '!!dragon!!'],
    ['one character', '88888888'],
    ['three characters', 'abcabcabcabc'],
    ['the product', 'youhui2026'],
    ['the product in Chinese', '友汇友汇2026'],
    ['the sign-in name', 'zhang.wei123'],
    ['one’s own name', '张伟张伟12345'],
    ['the community', 'Xingfu-2026'],
    ['the community in Chinese', '幸福社区幸福社区'],
    ['several of them', 'xingfu zhang.wei youhui'],
  ])('is %s: %s', (_, password) => expect(isGuessable(password, names)).toBe(true));

  it.each([
    'correct horse battery',
    'long enough to be safe',
    'mgrk-7wpd-x2hs-9qtc',
    '今天晚上吃什么好呢',
    '🍜🍚🥟🍵🍎🍐🍊🍋',
    'zhang.wei likes his noodles',
    'a password of our own',
    '        x y z 1 2 3',
    'x7'.repeat(20) + '#q',
  ])('is not %s', (password) => expect(isGuessable(password, names)).toBe(false));

  it('is each of the 17 950 of eight characters and more that are used most', () => {
    const long = dictionary['passwords-common'].filter(({ length }) => length >= 8);
    expect(long.length).toBeGreaterThanOrEqual(17_950);
    expect(long.filter((password) => !isGuessable(password, []))).toEqual([]);
  });

  it('is not found among names that tell nothing', () => {
    expect(isGuessable('li and the two of them', ['li', '李'])).toBe(false);
    expect(isGuessable('李家的孩子都喜欢面条', ['李'])).toBe(false);
  });
});
