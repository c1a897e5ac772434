import { changingPermissions, permissions, readingPermissions, type Actor, type Permission } from '@youhui/kernel';
import {
  actsForMerchant,
  administers,
  givesFor,
  permissionsAtTill,
  permissionsOf,
  recordsServiceOf,
  roles,
  seesAwardsOf,
  seesHoursOf,
  seesNameOf,
  seesWalletOf,
  type Role,
} from './roles';

const actorOf = (role: Role, memberNo?: string): Actor => ({
  name: `person:${role}`,
  permissions: permissionsOf([role]),
  ...(memberNo === undefined ? {} : { memberNo }),
});
/** The roles that may do it at all. */
const holders = (permission: Parameters<ReturnType<typeof permissionsOf>['has']>[0]) =>
  roles.filter((role) => permissionsOf([role]).has(permission));

describe('What roles may do', () => {
  it.each([
    ['wallet:give', ['resident', 'volunteer', 'organiser', 'social_worker', 'administrator']],
    ['checkout:complete', ['cashier', 'merchant_owner']],
    ['checkout:assist', ['social_worker', 'administrator']],
    ['points:grant', ['organiser', 'social_worker', 'administrator']],
    ['points:expire', ['accountant', 'administrator']],
    ['balance:bring-in', ['administrator']],
    ['fund:record', ['accountant', 'administrator']],
    ['merchant:manage', ['administrator']],
    ['member:manage', ['social_worker', 'administrator']],
  ] as const)('%s', (permission, expected) => expect(holders(permission)).toEqual(expected));

  it.each<[readonly Role[], number]>([
    [['cashier'], 6],
    [['merchant_owner'], 6],
    [['cashier', 'administrator', 'resident'], 6],
    [['resident', 'volunteer'], 1],
  ])('%j do the till’s work and nothing else when a PIN signed them in', (names, count) => {
    const atTill = [...permissionsAtTill(names)];
    expect(atTill).toHaveLength(count);
    for (const permission of atTill) expect(permissionsOf(['cashier'])).toContain(permission);
  });

  it.each<[Role, string | undefined, boolean]>([
    ['cashier', 'M01', true],
    ['cashier', 'M02', false],
    ['merchant_owner', 'M01', true],
    ['merchant_owner', 'M02', false],
    ['administrator', 'M02', false],
    ['administrator', undefined, true],
    ['social_worker', undefined, false],
    ['accountant', undefined, false],
  ])('%s of %s is shown the tills of M01: %s', (role, merchantNo, shown) => {
    const actor = { ...actorOf(role), merchantNo };
    expect(actor.permissions.has('terminal:read') && actsForMerchant(actor, 'M01')).toBe(shown);
  });

  it.each<[Role, boolean]>([
    ['resident', false],
    ['volunteer', false],
    ['cashier', false],
    ['accountant', false],
    ['organiser', true],
    ['social_worker', true],
    ['administrator', true],
  ])('%s gives and records for others: %s; for themselves always', (role, forOthers) => {
    for (const may of [givesFor, recordsServiceOf]) {
      expect(may(actorOf(role, 'R1'), 'R2')).toBe(forOthers);
      expect(may(actorOf(role, 'R1'), 'R1')).toBe(true);
      expect(may(actorOf(role), 'R2')).toBe(forOthers);
    }
  });

  // R1 is looked at by R2, who is nobody to them or helps them as family, and by staff.
  const seen = [seesWalletOf, seesAwardsOf, seesHoursOf, seesNameOf, givesFor, recordsServiceOf];
  it.each<[Role, memberNo: string | undefined, helps: readonly string[], answers: string]>([
    //                                    wallet awards hours name gives records
    ['resident', 'R2', [], '......'],
    ['resident', 'R2', ['R1'], 'w.....'],
    ['resident', 'R2', ['R3'], '......'],
    ['volunteer', 'R2', ['R1', 'R3'], 'w.....'],
    ['resident', 'R1', [], 'wahngr'],
    ['volunteer', 'R1', ['R2'], 'wahngr'],
    ['cashier', undefined, [], 'wa....'],
    ['accountant', undefined, [], 'wa....'],
    ['organiser', 'R2', [], 'wahngr'],
    ['social_worker', undefined, [], 'wahngr'],
  ])('%s who is %s and helps %j sees and does of R1: %s', (role, memberNo, helpsMemberNos, answers) => {
    const actor = { ...actorOf(role, memberNo), helpsMemberNos };
    expect(seen.map((may, index) => (may(actor, 'R1') ? 'wahngr'[index] : '.')).join('')).toBe(answers);
  });

  // Letters: c sees the community, n names of members by number, b the books, m money to clear, f figures;
  // W changes somebody's wallet, R records money, C cuts, A administers.
  const marks: readonly (readonly [string, Permission])[] = [
    ['c', 'community:read'],
    ['n', 'member:read'],
    ['b', 'ledger:read'],
    ['m', 'clearing:read'],
    ['f', 'figures:read'],
    ['W', 'wallet:give'],
    ['R', 'fund:record'],
    ['C', 'clearing:cut'],
    ['A', 'community:manage'],
  ];
  it.each<[readonly string[], actingAs: string | null, has: string]>([
    [['accountant'], null, 'cnbmfRC'],
    [['fund_cashier'], null, 'cmf'],
    [['supervisor'], null, 'cbmf'],
    [['street_office'], null, 'cf'],
    [['auditor'], null, 'cnbmf'],
    [['administrator'], null, 'cnbmfWRCA'],
    // Several roles have what any of them has …
    [['resident', 'accountant'], null, 'cnbmfWRC'],
    // … but deny wins, whoever else they are.
    [['administrator', 'auditor'], null, 'cnbmf'],
    [['administrator', 'supervisor'], null, 'cnbmf'],
    [['accountant', 'fund_cashier'], null, 'cnbmf'],
    [['administrator', 'fund_cashier'], null, 'cnbmfWA'],
    [['administrator', 'street_office'], null, 'cbmf'],
    [['supervisor', 'resident'], null, 'cbmf'],
    // Acting as one of them has that one's, and what the others deny stays denied.
    [['resident', 'accountant'], 'resident', 'cW'],
    [['resident', 'accountant'], 'accountant', 'cnbmfRC'],
    [['accountant', 'fund_cashier'], 'accountant', 'cnbmf'],
    [['administrator', 'auditor'], 'administrator', 'cnbmf'],
    [['administrator', 'auditor'], 'auditor', 'cnbmf'],
    // Nobody acts as what they are not: then it is all of theirs.
    [['resident'], 'administrator', 'cW'],
    [['resident'], 'emperor', 'cW'],
    [['emperor'], null, ''],
    [[], null, ''],
  ])('%j acting as %s: %s', (names, actingAs, has) => {
    const may = permissionsOf(names, actingAs);
    expect(marks.flatMap(([mark, permission]) => (may.has(permission) ? [mark] : [])).join('')).toBe(has);
  });

  it.each(['auditor', 'supervisor', 'street_office'] as const)('%s changes nothing, beside any other role', (role) => {
    for (const other of roles)
      for (const actingAs of [null, other, role])
        expect([...permissionsOf([role, other], actingAs)].filter((one) => changingPermissions.includes(one))).toEqual(
          [],
        );
    expect(administers([role, 'administrator'])).toBe(false);
  });

  it('every permission either shows or changes', () => {
    expect([...readingPermissions, ...changingPermissions].sort()).toEqual([...permissions].sort());
  });
});
