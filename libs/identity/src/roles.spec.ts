import type { Actor } from '@youhui/kernel';
import { givesFor, permissionsOf, recordsServiceOf, roles, type Role } from './roles';

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
    ['points:grant', ['organiser', 'social_worker', 'administrator']],
    ['points:expire', ['accountant', 'administrator']],
    ['balance:bring-in', ['administrator']],
    ['fund:record', ['accountant', 'administrator']],
    ['merchant:manage', ['administrator']],
    ['member:manage', ['social_worker', 'administrator']],
  ] as const)('%s', (permission, expected) => expect(holders(permission)).toEqual(expected));

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
});
