import { isOwnMatter, type Party } from './own-interest';

const lin = { memberNo: 'R1', householdNo: 'H1', merchantNo: 'M01' };

it.each<[string, Party, Party, boolean]>([
  ['oneself', lin, { memberNo: 'R1', householdNo: 'H1' }, true],
  ['oneself without a household', { memberNo: 'R1' }, { memberNo: 'R1', householdNo: null }, true],
  ['the household', lin, { memberNo: 'R2', householdNo: 'H1' }, true],
  ['one’s own shop', lin, { merchantNo: 'M01' }, true],
  ['one’s own shop at a neighbour’s sale', lin, { memberNo: 'R9', householdNo: 'H9', merchantNo: 'M01' }, true],
  ['a neighbour', lin, { memberNo: 'R9', householdNo: 'H9' }, false],
  ['another shop', lin, { merchantNo: 'M02' }, false],
  ['a shop, for staff without one', { memberNo: 'R1' }, { merchantNo: 'M01' }, false],
  [
    'two people without a household',
    { memberNo: 'R1', householdNo: null },
    { memberNo: 'R2', householdNo: null },
    false,
  ],
  ['two people whose household nobody knows', { memberNo: 'R1' }, { memberNo: 'R2' }, false],
  ['anybody, for staff who are no members', {}, { memberNo: 'R1', householdNo: 'H1', merchantNo: 'M01' }, false],
  ['nobody', {}, {}, false],
])('a decision about %s', (_, decider, about, own) => {
  expect(isOwnMatter(decider, about)).toBe(own);
  expect(isOwnMatter(about, decider)).toBe(own);
});
