import { readCode, readCodeOrRecovery } from './typed-code';

it.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['１２３４５６', '123456'],
  ['12345', null],
  ['abcdef', null],
  ['', null],
])('reads %j as %j', (typed, code) => expect(readCode(typed)).toBe(code));

it.each([
  ['123 456', { code: '123456' }],
  ['abcd-efgh-jkmn-pqrs', { recoveryCode: 'abcdefghjkmnpqrs' }],
  ['ABCD EFGH JKMN 2345', { recoveryCode: 'ABCDEFGHJKMN2345' }],
  ['1234567', null],
  ['', null],
])('reads %j as %j', (typed, shown) => expect(readCodeOrRecovery(typed)).toEqual(shown));
