import { useTranslation } from 'react-i18next';

/** Every role there is, in the order in which people are asked to choose. */
export const roleNames = [
  'administrator',
  'social_worker',
  'organiser',
  'accountant',
  'fund_cashier',
  'supervisor',
  'street_office',
  'auditor',
  'merchant_owner',
  'cashier',
  'volunteer',
  'resident',
] as const;

export type RoleName = (typeof roleNames)[number];

/** Roles that another administrator agrees to. */
export const powerful: readonly string[] = ['administrator', 'accountant', 'fund_cashier'];

/** What people call a role; needs the texts of `people`. */
export function useRoleName(): (role: string) => string {
  const { t } = useTranslation();
  return (role) => ((roleNames as readonly string[]).includes(role) ? t(`role.${role as RoleName}`) : role);
}
