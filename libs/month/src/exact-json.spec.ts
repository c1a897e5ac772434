import { LosslessNumber } from 'lossless-json';
import { parseExactJson, shortened } from './exact-json';

const valueOf = (text: string) => {
  const json = parseExactJson(text);
  if ('fault' in json) throw new Error(json.fault.en);
  return json.value;
};

describe('exact JSON', () => {
  it.each([
    ['5', 5],
    ['-5', -5],
    ['-0', 0],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['-9007199254740991', Number.MIN_SAFE_INTEGER],
    ['"\\u5f20\\n"', '张\n'],
    ['[true, false, null]', [true, false, null]],
  ])('%s is read as JSON.parse would', (text, value) => expect(valueOf(text)).toEqual(value));

  it('makes −0 a plain 0', () => expect(Object.is(valueOf('-0'), 0)).toBe(true));

  it.each(['5.0', '1e2', '0.5', '-0.0', '1E0', '9007199254740992', '-9007199254740992', `1${'0'.repeat(400)}`])(
    '%s stays as it was written',
    (text) => expect(valueOf(text)).toEqual(new LosslessNumber(text)),
  );

  it.each([
    ['', undefined],
    ['{', undefined],
    ['{"a":1,}', undefined],
    ['[1,]', undefined],
    ['01', 1],
    ['+1', 0],
    ['.5', 0],
    ['1.', undefined],
    ['NaN', 0],
    ["{'a':1}", 1],
    ['"a', undefined],
    ['"\t"', 1],
    ['"\\x"', 1],
    ['{} {}', 3],
    ['{"a":1,"a":2}', undefined],
    ['\u00a0{}', 0],
    ['\uFEFF{}', 0],
    ['// note', 0],
  ])('%j is not JSON', (text, position) => {
    const json = parseExactJson(text);
    expect(json).toMatchObject({ fault: { en: expect.stringContaining('not JSON') } });
    if (position !== undefined) expect(json).toMatchObject({ position });
  });

  it.each(['[', '{"a":'])('survives %s ten thousand times over and more', (opening) => {
    expect(parseExactJson(opening.repeat(200_000))).toMatchObject({
      fault: { en: expect.stringContaining('nested too deeply') },
    });
  });

  it('keeps a key called __proto__ as a plain key', () => {
    expect(Object.keys(valueOf('{"__proto__":{"a":1}}') as object)).toEqual(['__proto__']);
  });

  it('shortens without cutting a character in half', () => {
    expect(shortened(`${'a'.repeat(38)}😀😀`)).toBe(`${'a'.repeat(38)}…`);
  });
});
