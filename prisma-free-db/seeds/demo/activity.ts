/** What has happened in the demo community so far, in this order. The ids are command ids: told twice, done once. */
export const fundIncome = [
  { id: 'demo-fund-income-1', purpose: 'redemption_reserve', incomeClass: 'donation', amountFen: 2_000_000 },
] as const;

export const allocations = [
  { id: 'demo-allocate-care', programme: '助老陪伴', points: 3000 },
  { id: 'demo-allocate-green', programme: '绿化养护', points: 1500 },
] as const;

/** Without `by` a record waits for its review. */
export const services = [
  {
    id: 'demo-service-01',
    memberNo: 'R00001',
    programme: '助老陪伴',
    tags: ['care'],
    minutes: 120,
    grade: 'verified',
    by: ['R00004'],
  },
  {
    id: 'demo-service-02',
    memberNo: 'R00006',
    programme: '助老陪伴',
    tags: ['care'],
    minutes: 90,
    grade: 'attested',
    by: ['R00004'],
  },
  {
    id: 'demo-service-03',
    memberNo: 'R00004',
    programme: '绿化养护',
    tags: [],
    minutes: 180,
    grade: 'verified',
    by: ['person:tangshegong'],
  },
  {
    id: 'demo-service-04',
    memberNo: 'R00008',
    programme: '绿化养护',
    tags: ['skilled'],
    minutes: 150,
    grade: 'verified',
    by: ['R00004'],
  },
  {
    id: 'demo-service-05',
    memberNo: 'R00010',
    programme: '助老陪伴',
    tags: ['care', 'night_or_holiday'],
    minutes: 60,
    grade: 'attested',
    by: ['R00004'],
  },
  {
    id: 'demo-service-06',
    memberNo: 'R00001',
    programme: '绿化养护',
    tags: [],
    minutes: 60,
    grade: 'verified',
    by: ['R00004'],
  },
  {
    id: 'demo-service-07',
    memberNo: 'R00001',
    programme: '助老陪伴',
    tags: ['care'],
    minutes: 90,
    grade: 'self_declared',
  },
  { id: 'demo-service-08', memberNo: 'R00006', programme: '绿化养护', tags: [], minutes: 45, grade: 'verified' },
  { id: 'demo-service-09', memberNo: 'R00010', programme: '助老陪伴', tags: ['care'], minutes: 75, grade: 'attested' },
] as const;

/** Points of one shop used in another make the interchange that a cut settles. */
export const checkouts = [
  { id: 'demo-checkout-01', merchantNo: 'M02', memberNo: 'R00002', billFen: 36_800, redeemPoints: 0 },
  { id: 'demo-checkout-02', merchantNo: 'M03', memberNo: 'R00012', billFen: 24_000, redeemPoints: 0 },
  { id: 'demo-checkout-03', merchantNo: 'M01', memberNo: 'R00002', billFen: 12_650, redeemPoints: 30 },
  { id: 'demo-checkout-04', merchantNo: 'M01', memberNo: 'R00001', billFen: 8_600, redeemPoints: 20 },
  { id: 'demo-checkout-05', merchantNo: 'M06', memberNo: 'R00012', billFen: 3_200, redeemPoints: 15 },
  { id: 'demo-checkout-06', merchantNo: 'M01', memberNo: 'R00005', billFen: 15_990, redeemPoints: 0 },
  { id: 'demo-checkout-07', merchantNo: 'M02', memberNo: 'R00006', billFen: 6_480, redeemPoints: 25 },
  { id: 'demo-checkout-08', merchantNo: 'M04', memberNo: 'R00008', billFen: 4_800, redeemPoints: 10 },
] as const;
