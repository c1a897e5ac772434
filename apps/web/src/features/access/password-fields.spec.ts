import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const files = (readdirSync(root, { recursive: true }) as string[]).filter((path) => path.endsWith('.tsx'));
const sources = files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
/** Every place that tells the browser that it takes a password, with what stands around it. */
const fields = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/autoComplete="(?:current|new)-password"|type: 'password'/g)].map(({ index }) => ({
    path,
    around: text.slice(Math.max(0, index - 120), index + 120),
  })),
);

describe('Fields for passwords', () => {
  it('are there', () => expect(fields.length).toBeGreaterThanOrEqual(5));

  it('show no letter of what is typed', () => {
    expect(fields.filter(({ around }) => !/type="password"|type: 'password'/.test(around))).toEqual([]);
  });

  it('take what is pasted, or filled in by a manager, as long as it is', () => {
    expect(sources.filter(({ text }) => /onPaste=/.test(text))).toEqual([]);
    const ofLetters = fields.filter(({ around }) => !around.includes('numeric'));
    expect(ofLetters.length).toBeGreaterThanOrEqual(4);
    expect(ofLetters.filter(({ around }) => /maxLength|pattern=|autoComplete="off"/.test(around))).toEqual([]);
  });
});
