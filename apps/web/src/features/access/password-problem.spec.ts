import { passwordProblem } from './password-problem';

it.each([
  ['old password', 'new password', 'new password', null],
  ['old password', 'short', 'short', 'short'],
  ['old password', '12345678', '12345678', null],
  ['old password', 'x'.repeat(201), 'x'.repeat(201), 'short'],
  ['old password', 'old password', 'old password', 'same'],
  ['old password', 'new password', 'new passw0rd', 'different'],
])('%s, %s, %s: %s', (before, next, again, problem) => expect(passwordProblem(before, next, again)).toBe(problem));
