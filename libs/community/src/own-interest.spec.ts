import { isOwnMatter, type Party } from './own-interest';

const lin = { memberNo: 'R1', householdNo: 'H1', merchantNo: 'M01' };
const wifeOfTheBaker = { memberNo: 'R5', householdNo: 'H5', householdMerchantNos: ['M05', 'M06'] };

it.each<[string, Party, Party, boolean]>([
  ['oneself', lin, { memberNo: 'R1', householdNo: 'H1' }, true],
  ['oneself without a household', { memberNo: 'R1' }, { memberNo: 'R1', householdNo: null }, true],
  ['the household', lin, { memberNo: 'R2', householdNo: 'H1' }, true],
  ['one’s own shop', lin, { merchantNo: 'M01' }, true],
  ['one’s own shop at a neighbour’s sale', lin, { memberNo: 'R9', householdNo: 'H9', merchantNo: 'M01' }, true],
  ['a shop that the household runs', wifeOfTheBaker, { merchantNo: 'M05' }, true],
  ['another shop that the household runs', wifeOfTheBaker, { merchantNo: 'M06' }, true],
  ['a neighbour at a shop that the household runs', wifeOfTheBaker, { memberNo: 'R9', merchantNo: 'M05' }, true],
  ['a shop that another household runs', wifeOfTheBaker, { merchantNo: 'M01' }, false],
  ['no shop, for whose household runs one', wifeOfTheBaker, { memberNo: 'R9', merchantNo: null }, false],
  [
    'a shop, for whose household runs none',
    { ...wifeOfTheBaker, householdMerchantNos: [] },
    { merchantNo: 'M05' },
    false,
  ],
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
