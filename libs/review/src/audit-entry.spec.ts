import type { Actor } from '@youhui/kernel';
import { actsOnBehalf, memberConcerned, writableOf } from './audit-entry';

const actor = (more: Partial<Actor> = {}): Actor => ({ name: 'person:lin', permissions: new Set(), ...more });

describe('what may be written down of what was asked', () => {
  it.each([
    [
      { login: 'lin', password: 'p' },
      { login: 'lin', password: '•••' },
    ],
    [
      { memberNo: 'R1', newPin: '123456' },
      { memberNo: 'R1', newPin: '•••' },
    ],
    [{ input: { code: '12', phone: '138' } }, { input: { code: '•••', phone: '•••' } }],
    [
      { memberNo: 'R1', careNote: 'x', guardianName: 'x', guardianPhone: '1' },
      { memberNo: 'R1', careNote: '•••', guardianName: '•••', guardianPhone: '•••' },
    ],
    [{ presented: '77'.repeat(9) }, { presented: '•••' }],
    [
      { terminalToken: 'x', login: 'zhou' },
      { terminalToken: '•••', login: 'zhou' },
    ],
    [{ note: 'x'.repeat(501) }, { note: `${'x'.repeat(500)}…` }],
    [
      { rows: Array.from({ length: 21 }, (_, no) => no) },
      { rows: [...Array.from({ length: 20 }, (_, no) => no), '… (21)'] },
    ],
    [{ a: { b: { c: { d: { e: 1 } } } } }, { a: { b: { c: { d: '…' } } } }],
    [{ at: new Date('yesterday') }, { at: 'no date' }],
    [
      { at: new Date(0), none: null, sum: 5 },
      { at: '1970-01-01T00:00:00.000Z', none: null, sum: 5 },
    ],
  ])('of %j', (asked, written) => expect(writableOf(asked)).toEqual(written));
});

describe('whom something was about', () => {
  it.each([
    [{ memberNo: 'R1' }, {}, undefined, 'R1'],
    [{ fromMemberNo: 'R2' }, {}, actor({ memberNo: 'R9' }), 'R2'],
    [{}, { memberNo: 'R3' }, actor(), 'R3'],
    [{}, {}, actor({ memberNo: 'R4' }), 'R4'],
    [{ memberNo: '' }, {}, actor(), null],
    [{ memberNo: 7 }, {}, undefined, null],
  ])('asked %j, answered %j', (asked, answer, who, expected) =>
    expect(memberConcerned(asked, answer, who)).toBe(expected),
  );

  it.each([
    [actor({ memberNo: 'R1' }), 'R1', false],
    [actor(), 'R1', true],
    [actor({ memberNo: 'R2', helpsMemberNos: ['R1'] }), 'R1', true],
    [actor(), null, false],
    [undefined, 'R1', false],
  ])('and whether by somebody else: %#', (who, memberNo, expected) =>
    expect(actsOnBehalf(who, memberNo)).toBe(expected),
  );
});
