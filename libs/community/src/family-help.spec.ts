import { isHelping, isInvitation } from './family-help';

const at = new Date('2026-11-23T10:00:00Z');
const [before, later] = [new Date(at.getTime() - 1), new Date(at.getTime() + 1)];

it.each<[string, Date | null, Date | null, Date, boolean]>([
  ['accepted and not over', before, null, later, true],
  ['only invited', null, null, later, false],
  ['ended', before, before, later, false],
  ['ended at this very instant', before, at, later, false],
  ['over at this very instant', before, null, at, false],
  ['long over', before, null, before, false],
])('%s: helps or not', (_, acceptedAt, endedAt, until, helps) =>
  expect(isHelping({ acceptedAt, endedAt, until }, at)).toBe(helps),
);

it.each([
  ['01234567', true],
  ['1234567', false],
  ['123456789', false],
  ['1234567a', false],
  ['１２３４５６７８', false],
  [' 12345678', false],
  ['', false],
])('%j is an invitation: %s', (text, is) => expect(isInvitation(text)).toBe(is));
