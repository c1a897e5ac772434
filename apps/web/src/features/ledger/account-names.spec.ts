import { readAccount, shortHash } from './account-names';

it.each([
  ['wallet:R00001', { kind: 'wallet', name: 'R00001' }],
  ['issuer:FUND', { kind: 'issuer', name: 'FUND' }],
  ['care_pool', { kind: 'care_pool', name: '' }],
  ['settlement:2026-03-A:M01', { kind: 'settlement', name: '2026-03-A M01' }],
  ['something:else', { kind: null, name: 'something:else' }],
])('reads %s', (code, account) => expect(readAccount(code)).toEqual(account));

it('shortens long hashes only', () => {
  expect(shortHash('0123456789abcdef0123456789abcdef')).toBe('01234567…cdef');
  expect(shortHash('abc')).toBe('abc');
});
