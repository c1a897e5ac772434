import type { CreateCommunityOrder } from '@youhui/community';
import type { Role } from '@youhui/identity';

/** What every sandbox begins with. The terms are those of a small real community. */
export const terms: CreateCommunityOrder['terms'] = {
  version: 'sandbox-1',
  face_value_fen: 10,
  interchange_bps: 9000,
  points_per_hour: 10,
  multipliers_bps: { elder_care: 15_000, night: 12_000 },
  tariffs: { proposal_adopted: 30, venue_shift: 10 },
  lot_lifetime_months: 24,
  refund_grace_days: 30,
  max_redeem_share_bps: 5000,
  max_redeem_points_per_day: 500,
  second_review_above_minutes: 480,
  carry_forward_below_fen: 100,
};

export const merchants = [
  { merchantNo: 'S01', name: '沙盒便利店', trade: 'grocery', earnFenPerPoint: 1000 },
  { merchantNo: 'S02', name: '沙盒面馆', trade: 'restaurant', earnFenPerPoint: 2000 },
  { merchantNo: 'S03', name: '沙盒理发店', trade: 'barber', earnFenPerPoint: 1500 },
].map((merchant) => ({ ...merchant, settlementBps: 8000, issuingLimitPoints: 10_000 }));

export const households = ['H01', 'H02'];

export const members = [
  { memberNo: 'R001', displayName: '王小明', category: 'adult', householdNo: 'H01', volunteer: false },
  { memberNo: 'R002', displayName: '王奶奶', category: 'elder_card', householdNo: 'H01', volunteer: false },
  { memberNo: 'R003', displayName: '李志愿', category: 'adult', householdNo: 'H02', volunteer: true },
  { memberNo: 'R004', displayName: '李小朋', category: 'minor', householdNo: 'H02', volunteer: false },
] as const;

/** Points members hold at the start: of the fund, and of a shop. */
export const openingPoints = [
  { memberNo: 'R001', issuer: 'FUND', points: 200 },
  { memberNo: 'R001', issuer: 'S01', points: 100 },
  { memberNo: 'R002', issuer: 'FUND', points: 300 },
  { memberNo: 'R003', issuer: 'S02', points: 50 },
];

export const programme = '助老服务';
export const reserveFen = 200_000;
export const careFen = 50_000;
export const budgetPoints = 5000;

/** Services that wait for a review. */
export const services = [
  { memberNo: 'R003', programme, tags: ['elder_care'], minutes: 90, grade: 'verified' },
  { memberNo: 'R003', programme, tags: [], minutes: 60, grade: 'attested' },
];

export interface SandboxRole {
  readonly login: string;
  readonly displayName: string;
  readonly role: Role;
  readonly memberNo?: string;
  readonly merchantNo?: string;
}

/** The first makes the others, as in any community. */
export const administrator: SandboxRole = { login: 'administrator', displayName: '管理员', role: 'administrator' };

export const people: readonly SandboxRole[] = [
  { login: 'accountant', displayName: '会计', role: 'accountant' },
  { login: 'social-worker', displayName: '社工', role: 'social_worker' },
  { login: 'organiser', displayName: '组织者', role: 'organiser' },
  { login: 'volunteer', displayName: '志愿者', role: 'volunteer', memberNo: 'R003' },
  { login: 'resident', displayName: '居民', role: 'resident', memberNo: 'R001' },
  { login: 'merchant-owner', displayName: '店主', role: 'merchant_owner', merchantNo: 'S01' },
  { login: 'cashier', displayName: '收银员', role: 'cashier', merchantNo: 'S01' },
];
