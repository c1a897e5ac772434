import { landingPath, mayOpen } from './landing';

it.each([
  [['checkout:complete', 'ledger:read'], '/till'],
  [['service:record'], '/hours'],
  [['ledger:read', 'service:review'], '/hours'],
  [['ledger:read'], '/ledger'],
  [['member:read'], null],
  [[], null],
])('%j starts at %s', (permissions, path) => expect(landingPath(permissions)).toBe(path));

it('opens a page only to those it is for', () => {
  expect(mayOpen('/ledger', ['checkout:complete'])).toBe(false);
  expect(mayOpen('/ledger', ['ledger:read'])).toBe(true);
});
