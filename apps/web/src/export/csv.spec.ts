import { csvText } from './csv';

const line = (...cells: string[]) => csvText([cells]).slice(1);

describe('csvText', () => {
  it('begins with the mark that makes Excel read it as UTF-8, and ends every line for Windows', () => {
    expect(csvText([['时间'], ['积分']])).toBe('\uFEFF时间\r\n积分\r\n');
    expect(csvText([])).toBe('\uFEFF');
  });

  it.each([
    ['a, b', '"a, b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
  ])('quotes %j', (text, written) => expect(line(text)).toBe(`${written}\r\n`));

  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-cmd|x', "'-cmd|x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('never lets a spreadsheet calculate %j', (text, written) => expect(line(text)).toBe(`${written}\r\n`));

  it.each(['-12.30', '0', '-7', '1234.56'])('leaves the number %s a number', (text) =>
    expect(line(text)).toBe(`${text}\r\n`),
  );
});
