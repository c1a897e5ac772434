import { readInvitation } from './typed-invitation';

it.each([
  ['12345678', '12345678'],
  [' 0123 4567 ', '01234567'],
  ['0123-4567', '01234567'],
  ['１２３４　５６７８', '12345678'],
  ['1234567', null],
  ['123456789', null],
  ['1234567a', null],
  ['', null],
])('%j is read as %s', (typed, read) => expect(readInvitation(typed)).toBe(read));
