import { changingPermissions, helpsAsFamily, isProgram, type Actor, type Permission } from '@youhui/kernel';

const tillWork = [
  'community:read',
  'merchant:read',
  'member:read',
  'terminal:read',
  'checkout:complete',
  'checkout:refund',
] as const;
/** What every member does on their own phone. */
const memberLife = [
  'community:read',
  'programme:read',
  'wallet:read',
  'wallet:give',
  'means:manage',
  'code:show',
] as const;
/** Reviews hours, and serves members at the desk. */
const review = [
  'community:read',
  'member:read',
  'wallet:read',
  'wallet:give',
  'means:manage',
  'programme:read',
  'service:read',
  'service:record',
  'service:review',
  'points:grant',
] as const;

/**
 * What each role may do. A person with a shop sees and acts for that shop only, and a person who may not read
 * members sees only the wallet and the hours of their own member number.
 */
export const permissionsOfRole = {
  cashier: [...tillWork, 'terminal:pin'],
  merchant_owner: [...tillWork, 'terminal:pin', 'merchant:leave', 'terminal:manage', 'clearing:read'],
  resident: memberLife,
  volunteer: [...memberLife, 'service:record', 'service:read'],
  organiser: review,
  social_worker: [...review, 'member:manage', 'card:manage', 'merchant:read', 'checkout:assist'],
  accountant: [
    'community:read',
    'member:read',
    'merchant:read',
    'wallet:read',
    'programme:read',
    'points:allocate',
    'points:expire',
    'fund:record',
    'figures:read',
    'ledger:read',
    'clearing:read',
    'clearing:cut',
  ],
  /** 出纳: sees what is to be paid, and prepares nothing of it. */
  fund_cashier: ['community:read', 'merchant:read', 'programme:read', 'figures:read', 'clearing:read'],
  /** 监督: reads the books, and who did what; members are numbers there, without names. */
  supervisor: [
    'community:read',
    'merchant:read',
    'programme:read',
    'figures:read',
    'ledger:read',
    'clearing:read',
    'audit:read',
  ],
  /** 街道: the sums of the community and nobody in it. */
  street_office: ['community:read', 'programme:read', 'figures:read'],
  /** 审计: reads books, vouchers and records by masked names, until a day. */
  auditor: [
    'community:read',
    'member:read',
    'merchant:read',
    'wallet:read',
    'programme:read',
    'service:read',
    'terminal:read',
    'figures:read',
    'ledger:read',
    'clearing:read',
    'audit:read',
  ],
  /** Runs the community and serves at the desk, but stands at no till. */
  administrator: [
    ...review,
    'community:manage',
    'integration:manage',
    'member:manage',
    'merchant:read',
    'merchant:manage',
    'merchant:leave',
    'card:manage',
    'terminal:read',
    'terminal:manage',
    'terminal:pin',
    'checkout:assist',
    'balance:bring-in',
    'points:allocate',
    'points:expire',
    'fund:record',
    'figures:read',
    'ledger:read',
    'clearing:read',
    'clearing:cut',
    'audit:read',
  ],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof permissionsOfRole;

export const roles = Object.keys(permissionsOfRole) as Role[];

export const isRole = (text: string): text is Role => Object.hasOwn(permissionsOfRole, text);

/** What no other role of the same person gives them back. */
export const deniedByRole: Partial<Record<Role, readonly Permission[]>> = {
  /** Who pays neither prepares nor records what is paid, and cuts no cycle (R-A07). */
  fund_cashier: ['fund:record', 'points:allocate', 'points:expire', 'balance:bring-in', 'clearing:cut'],
  supervisor: changingPermissions,
  street_office: [...changingPermissions, 'member:read', 'wallet:read', 'service:read'],
  auditor: changingPermissions,
};

/** Roles that are given by two people: whoever gives one asks, and another administrator agrees. */
export const powerfulRoles: readonly Role[] = ['administrator', 'accountant', 'fund_cashier'];

export const isPowerful = (role: string): boolean => (powerfulRoles as readonly string[]).includes(role);

/**
 * Everything any of the roles may do, except what one of them denies: deny wins. A name that is no role gives nothing.
 * Who acts as one of several roles has what that role allows; what the others deny stays denied.
 */
export function permissionsOf(names: readonly string[], actingAs?: string | null): ReadonlySet<Permission> {
  const held = names.filter(isRole);
  const acting = held.filter((role) => role === actingAs);
  const denied = new Set(held.flatMap((role) => deniedByRole[role] ?? []));
  const allowed = (acting.length > 0 ? acting : held).flatMap((role): readonly Permission[] => permissionsOfRole[role]);
  return new Set(allowed.filter((permission) => !denied.has(permission)));
}

/** Whether these roles make somebody an administrator who can act as one: a role that denies every change unmakes them. */
export const administers = (names: readonly string[]): boolean => permissionsOf(names).has('community:manage');

/**
 * What is left of it in a session that a PIN opened at a till: the till's work. Four digits, typed where customers
 * stand, open nothing else, whatever their owner may do with a password.
 */
export function permissionsAtTill(names: readonly string[]): ReadonlySet<Permission> {
  const all = permissionsOf(names);
  return new Set(tillWork.filter((permission) => all.has(permission)));
}

/**
 * What is left in a session that a card and a PIN opened at a service desk's device: to look, to give, to stop what was
 * lost and to look after one's own data. No code is shown there, no phone is registered, nobody else is served.
 */
export function permissionsAtDesk(names: readonly string[]): ReadonlySet<Permission> {
  const all = permissionsOf(names);
  return new Set(memberLife.filter((permission) => permission !== 'code:show' && all.has(permission)));
}

/** Whether somebody with these roles stands at tills: a cashier or a shop's owner. */
export const worksAtTills = (names: readonly string[]): boolean => permissionsOf(names).has('checkout:complete');

/** A person with a shop acts for that shop only; staff without one act for any shop. */
export const actsForMerchant = (actor: Actor, merchantNo: string): boolean =>
  actor.merchantNo === undefined || actor.merchantNo === merchantNo;

/** Whether the actor may look at this member's wallet: their own always, whom they help, anybody's with `member:read`. */
export const seesWalletOf = (actor: Actor, memberNo: string): boolean =>
  actor.permissions.has('member:read') || actor.memberNo === memberNo || helpsAsFamily(actor, memberNo);

/** Whether the actor is shown how much this member has served: their own always, anybody's for readers of both. */
export const seesHoursOf = (actor: Actor, memberNo: string): boolean =>
  actor.memberNo === memberNo || (actor.permissions.has('member:read') && actor.permissions.has('service:read'));

/** Whether the wallet's history says what points were awarded for: to all who see the wallet, but not to helpers. */
export const seesAwardsOf = (actor: Actor, memberNo: string): boolean =>
  actor.memberNo === memberNo || actor.permissions.has('member:read');

/** Whether the actor is shown names, households and who volunteers. Tills see masked names only. */
export const seesNames = (actor: Actor): boolean =>
  actor.permissions.has('member:manage') || actor.permissions.has('service:review');

/** Whether the actor is shown the member's full name: their own always. */
export const seesNameOf = (actor: Actor, memberNo: string): boolean => seesNames(actor) || actor.memberNo === memberNo;

/** Whether the actor may log hours for this member: their own, or anybody's for those who review and for programs. */
export const recordsServiceOf = (actor: Actor, memberNo: string): boolean =>
  actor.permissions.has('service:review') || actor.memberNo === memberNo || isProgram(actor);

/** Whether the actor may give away points of this member: their own, or anybody's for those who serve at the desk. */
export const givesFor = (actor: Actor, memberNo: string): boolean =>
  actor.permissions.has('service:review') || actor.memberNo === memberNo;
