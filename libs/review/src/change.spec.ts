import { type NotedChange, opened, partsOf, sealedIn } from './change';

const noted = (subjectTable: string, was: object, became: object): NotedChange => ({
  entryId: 'e',
  subjectTable,
  subject: 'R1',
  memberNo: 'R1',
  was: was as NotedChange['was'],
  became: became as NotedChange['became'],
});

describe('a change as the audit log tells it', () => {
  it.each([
    ['member', { frozen: false }, { frozen: true }, [['member.frozen', 'false', 'true']]],
    ['member', { household_no: null }, { household_no: 'H1' }, [['member.household_no', null, 'H1']]],
    ['identity_person', { roles: ['cashier'] }, { roles: [] }, [['identity_person.roles', 'cashier', '']]],
    ['member', { display_name: '•••' }, { display_name: '•••' }, [['member.display_name', '•••', '•••']]],
    [
      'merchant',
      { suspended: false, honours_until: null },
      { suspended: true, honours_until: '2026-12-01' },
      [
        ['merchant.suspended', 'false', 'true'],
        ['merchant.honours_until', null, '2026-12-01'],
      ],
    ],
    ['of another version', { sum: 1 }, { sum: 2 }, [['of another version.sum', '1', '2']]],
  ])('%s: %j → %j', (table, was, became, expected) => {
    const parts = partsOf(noted(table, was, became));
    expect(sealedIn(parts)).toEqual([]);
    expect(opened(parts, []).map(({ place, before, after }) => [place, before, after])).toEqual(expected);
  });

  it('says only that it changed of what is opened for a purpose', () => {
    const parts = partsOf(
      noted('member_private', { phone: '\\x0102', care_note: null }, { phone: null, care_note: '\\x03' }),
    );
    expect(sealedIn(parts)).toEqual([]);
    expect(opened(parts, [])).toEqual([
      { place: 'member_private.phone', subject: 'R1', before: '•••', after: null, readable: true },
      { place: 'member_private.care_note', subject: 'R1', before: null, after: '•••', readable: true },
    ]);
  });

  it('tells of a correction what stood there and what stands there now', () => {
    const became = { accepted: true, field: 'display_name', before_sealed: '\\x01', after_sealed: '\\x02' };
    const parts = partsOf(noted('member_correction', { accepted: null }, became));
    expect(sealedIn(parts).map(({ what }) => what)).toEqual([
      'member_correction.before display_name',
      'member_correction.after display_name',
    ]);
    expect(opened(parts, ['陈小满', '陈满']).map(({ place, before, after }) => [place, before, after])).toEqual([
      ['member_correction.accepted', null, 'true'],
      ['member_correction.display_name', '陈小满', '陈满'],
    ]);
    expect(opened(parts, [null, null]).map(({ readable }) => readable)).toEqual([true, false]);
  });
});
