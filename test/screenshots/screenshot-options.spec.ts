import { screenshotOptions } from './screenshot-options';
import type { Screen } from './screen';

const named = (name: string): Screen => ({ name, route: '/', as: 'nobody', shows: 'body' });
const all = ['me', 'me-points', 'merchant', 'till', 'till-ready'].map(named);
const chosen = (...args: readonly string[]) => screenshotOptions(args, all).screens.map(({ name }) => name);

describe('what is asked of the screenshots', () => {
  it('is everything, into a folder of that name, unless told otherwise', () => {
    expect(screenshotOptions([], all)).toEqual({ out: 'screenshots', screens: all });
    expect(screenshotOptions(['--out', 'elsewhere'], all).out).toBe('elsewhere');
  });

  it.each([
    [['me-points'], ['me-points']],
    [['me'], ['me', 'me-points']],
    [
      ['till-ready', 'me-points'],
      ['me-points', 'till-ready'],
    ],
    [
      ['till', 'till-ready'],
      ['till', 'till-ready'],
    ],
  ])('only %j is %j', (only, names) => expect(chosen(...only.flatMap((name) => ['--only', name]))).toEqual(names));

  it.each([
    [['--only', 'til'], /knows no screen "til", but: me, /],
    [['--only', ''], /knows no screen ""/],
    [['--out', ''], /needs the name of a folder/],
    [['--quick'], /Unknown option/],
    [['stray'], /Unexpected argument/],
  ])('%j is refused with a sentence', (args, sentence) => expect(() => chosen(...args)).toThrow(sentence));
});
