import { en } from './en';
import { zh } from './zh';

interface Tree {
  [key: string]: string | Tree;
}

function leaves(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...leaves(value, `${path}${key}.`)],
    ),
  );
}

const chinese = leaves(zh);
const english = leaves(en);
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

it('has the same keys in Chinese and English', () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
});

it('fills the same blanks in both', () => {
  for (const [key, text] of chinese) expect([key, blanks(english.get(key) ?? '')]).toEqual([key, blanks(text)]);
});

it('leaves no text empty, and no Chinese in the English', () => {
  for (const [key, text] of [...chinese, ...english]) expect([key, text.trim()]).not.toEqual([key, '']);
  for (const [key, text] of english) expect([key, /\p{Script=Han}/u.test(text)]).toEqual([key, false]);
});
