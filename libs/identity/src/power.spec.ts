import { rolesClash } from './power';

it.each<[readonly string[], boolean]>([
  [['administrator'], false],
  [['administrator', 'accountant'], false],
  [['fund_cashier'], false],
  [['fund_cashier', 'organiser'], false],
  [['accountant', 'fund_cashier'], true],
  [['administrator', 'fund_cashier'], true],
  [['administrator', 'auditor'], true],
  [['accountant', 'supervisor'], true],
  [['fund_cashier', 'street_office'], true],
  [['supervisor', 'resident'], false],
  [['auditor', 'supervisor'], false],
  [['emperor'], true],
  [['resident', 'resident'], false],
  [[], false],
  [Array.from({ length: 100 }, () => 'resident'), true],
])('%j clash: %s', (names, clash) => expect(rolesClash(names)).toBe(clash));
