import { permissionsOf, permissionsOfRole } from './roles';

/** Members and those who stand at tills, the shop's owner too: what they may do is bounded by their wallet or shop. */
const ordinary: ReadonlySet<string> = new Set(
  [
    permissionsOfRole.resident,
    permissionsOfRole.volunteer,
    permissionsOfRole.cashier,
    permissionsOfRole.merchant_owner,
  ].flat(),
);

/** Whether these roles may do more than members and shops: such people need a second factor, and their sessions idle out. */
export const isStaff = (names: readonly string[]): boolean =>
  [...permissionsOf(names)].some((permission) => !ordinary.has(permission));
