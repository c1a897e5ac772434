import { permissionsOfRole, roles } from './roles';

/** Members and those who stand at tills, the shop's owner too: what they may do is bounded by their wallet or shop. */
const ordinary: ReadonlySet<string> = new Set([
  ...permissionsOfRole.resident,
  ...permissionsOfRole.volunteer,
  ...permissionsOfRole.cashier,
  ...permissionsOfRole.merchant_owner,
]);

/** Asked at every request: told once which roles they are. */
const staff: ReadonlySet<string> = new Set(
  roles.filter((role) => permissionsOfRole[role].some((permission) => !ordinary.has(permission))),
);

/** Whether these roles may do more than members and shops: such people need a second factor, and their sessions idle out. */
export const isStaff = (names: readonly string[]): boolean => names.some((name) => staff.has(name));
