import { isStaff } from './staff';

it.each([
  [[], false],
  [['resident'], false],
  [['volunteer'], false],
  [['cashier'], false],
  [['merchant_owner', 'resident'], false],
  [['organiser'], true],
  [['social_worker'], true],
  [['accountant'], true],
  [['administrator'], true],
  [['resident', 'accountant'], true],
  [['constructor'], false],
])('%j are staff: %s', (roles, staff) => expect(isStaff(roles)).toBe(staff));
