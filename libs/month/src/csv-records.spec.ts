import { csvRecords } from './csv-records';

const records = (text: string) => csvRecords(Buffer.from(text));

describe('CSV records', () => {
  it.each<[string, string, object[]]>([
    [
      'plain rows',
      'a,b\n1,2\n',
      [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['1', '2'] },
      ],
    ],
    [
      'a last row without line end',
      'a\n1',
      [
        { line: 1, cells: ['a'] },
        { line: 2, cells: ['1'] },
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['1', '2'] },
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFa\n1\n',
      [
        { line: 1, cells: ['a'] },
        { line: 2, cells: ['1'] },
      ],
    ],
    ['a byte order mark before a quote', '\uFEFF"a"\n', [{ line: 1, cells: ['a'] }]],
    [
      'a comma in quotes',
      'a\n"1,2"\n',
      [
        { line: 1, cells: ['a'] },
        { line: 2, cells: ['1,2'] },
      ],
    ],
    ['a doubled quote', '"say ""a"""\n', [{ line: 1, cells: ['say "a"'] }]],
    ['blank lines', 'a\n\n1\n\n', [1, 2, 3, 4].map((line) => ({ line, cells: [['a', '', '1', ''][line - 1]] }))],
    ['white space as it stands', ' a , b \n', [{ line: 1, cells: [' a ', ' b '] }]],
    ['nothing', '', []],
  ])('keep %s', (_, text, expected) => expect(records(text)).toEqual(expected));

  it.each(['\n', '\r\n'])('count the lines of a quoted cell over several lines (%j)', (end) => {
    expect(records(['a,b', '"1', '', '2",3', '4,5', ''].join(end))).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: [['1', '', '2'].join(end), '3'] },
      { line: 5, cells: ['4', '5'] },
    ]);
  });

  it.each([
    ['is never closed', 'a,b\n1,"2\n3,4\n5,6\n'],
    ['is closed before the cell ends', 'a,b\n1,"2"x\n3,4\n5,6\n'],
    ['stands in the middle of a cell', 'a,b\n1,2"2"\n3,4\n5,6\n'],
    ['has a space after it', 'a,b\n1,"2" \n3,4\n5,6\n'],
  ])('name the line where a quote %s, and go on with the next', (_, text) => {
    expect(records(text)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: true },
      { line: 3, cells: ['3', '4'] },
      { line: 4, cells: ['5', '6'] },
    ]);
  });

  it('let no open quote hide what stands before the next quote', () => {
    expect(records('a,b\n1,"2\n3,4,5\n"6",7\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: true },
      { line: 3, cells: ['3', '4', '5'] },
      { line: 4, cells: ['6', '7'] },
    ]);
    expect(records('a,b\n1,"2\n3,4\n5,6",7\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: true },
      { line: 3, cells: ['3', '4'] },
      { line: 4, broken: true },
    ]);
  });

  it('name every one of many broken lines, in reasonable time', () => {
    const found = records(`a\n${'"x\n'.repeat(20_000)}`);
    expect(found.filter((record) => 'broken' in record)).toHaveLength(20_000);
  });

  it('stop a row at 1 MiB', () => {
    expect(records(`a\n"${'x\n'.repeat(600_000)}`).slice(0, 3)).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, broken: true },
      { line: 3, cells: ['x'] },
    ]);
  });
});
