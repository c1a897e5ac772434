import { permissions, type Permission } from '@youhui/kernel';
import { apiKeyScopes, areScopes, communityScopes, permissionsOfScopes, shopScopes } from './api-key-scopes';

/** What is a second person's, hands out rights or points, or is done by a person present. No program ever has it. */
const peopleOnly: readonly Permission[] = [
  'installation:manage',
  'community:manage',
  'integration:manage',
  'member:manage',
  'merchant:manage',
  'merchant:leave',
  'wallet:give',
  'balance:bring-in',
  'service:review',
  'points:allocate',
  'points:grant',
  'points:expire',
  'fund:record',
  'checkout:assist',
  'code:show',
  'card:manage',
  'terminal:manage',
  'clearing:cut',
];

describe('What a key may be given', () => {
  it.each(peopleOnly)('is never %s', (permission) => {
    expect(apiKeyScopes).not.toContain(permission);
    expect(permissionsOfScopes(permissions, true).has(permission)).toBe(false);
    expect(permissionsOfScopes(permissions, false).has(permission)).toBe(false);
  });

  it.each<[readonly string[], ofShop: boolean, allowed: boolean]>([
    [communityScopes, false, true],
    [shopScopes, true, true],
    [['ledger:read'], false, true],
    [['ledger:read'], true, false],
    [['checkout:complete'], true, true],
    [['checkout:complete'], false, false],
    [[], false, false],
    [['ledger:read', 'ledger:read'], false, false],
    [['Ledger:read'], false, false],
    [['constructor'], false, false],
    [['*'], true, false],
  ])('%j, for one shop: %s, is a list that counts: %s', (scopes, ofShop, allowed) => {
    expect(areScopes(scopes, ofShop)).toBe(allowed);
  });
});
