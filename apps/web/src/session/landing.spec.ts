import { landingPath, mayOpen, pageOf } from './landing';

it.each([
  [['checkout:complete', 'ledger:read'], '/till'],
  [['service:record'], '/hours'],
  [['code:show', 'service:record', 'wallet:read'], '/me'],
  [['code:show', 'checkout:complete'], '/till'],
  [['ledger:read', 'service:review'], '/hours'],
  [['ledger:read'], '/ledger'],
  [['checkout:complete', 'clearing:read', 'merchant:leave'], '/merchant'],
  [['ledger:read', 'clearing:read', 'merchant:manage'], '/ledger'],
  [['merchant:manage'], '/alliance'],
  [['community:manage'], '/people'],
  [['community:read', 'figures:read'], '/ledger'],
  [['member:read'], null],
  [[], null],
])('%j starts at %s', (permissions, path) => expect(landingPath(permissions)).toBe(path));

it('opens a page only to those it is for', () => {
  expect(mayOpen('/ledger', ['checkout:complete'])).toBe(false);
  expect(mayOpen('/ledger', ['ledger:read'])).toBe(true);
});

it.each([
  ['/me', '/me'],
  ['/me/points', '/me'],
  ['/s/shengli/S01', '/s'],
  ['/sign-in', undefined],
  ['/meter', undefined],
  ['/', undefined],
])('%s belongs to %s', (address, page) => expect(pageOf(address)).toBe(page));
