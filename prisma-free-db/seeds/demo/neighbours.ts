/** Invented shops and residents: any likeness is chance. */
export const merchants = [
  {
    merchantNo: 'M01',
    name: '邻里鲜生超市',
    trade: 'grocery',
    settlementBps: 8000,
    issuingLimitPoints: 4000,
    earnFenPerPoint: 1000,
  },
  {
    merchantNo: 'M02',
    name: '向阳大药房',
    trade: 'pharmacy',
    settlementBps: 8000,
    issuingLimitPoints: 8000,
    earnFenPerPoint: 1000,
  },
  {
    merchantNo: 'M03',
    name: '巷口面馆',
    trade: 'restaurant',
    settlementBps: 8000,
    issuingLimitPoints: 2600,
    earnFenPerPoint: 1000,
  },
  {
    merchantNo: 'M04',
    name: '巧手理发店',
    trade: 'hairdresser',
    settlementBps: 5000,
    issuingLimitPoints: 2600,
    earnFenPerPoint: 1000,
  },
  {
    merchantNo: 'M05',
    name: '书香图文店',
    trade: 'print_shop',
    settlementBps: 8000,
    issuingLimitPoints: 4000,
    earnFenPerPoint: 1000,
  },
  {
    merchantNo: 'M06',
    name: '好邻居社区食堂',
    trade: 'canteen',
    settlementBps: 10_000,
    issuingLimitPoints: 4000,
    earnFenPerPoint: 1000,
  },
] as const;

export const households = ['H0001', 'H0002', 'H0003', 'H0004', 'H0005'] as const;

export const members = [
  { memberNo: 'R00001', displayName: '林秋月', category: 'adult', householdNo: 'H0001', volunteer: true },
  { memberNo: 'R00002', displayName: '林大川', category: 'adult', householdNo: 'H0001', volunteer: false },
  { memberNo: 'R00003', displayName: '林小满', category: 'minor', householdNo: 'H0001', volunteer: false },
  { memberNo: 'R00004', displayName: '何长青', category: 'adult', householdNo: 'H0002', volunteer: true },
  { memberNo: 'R00005', displayName: '何玉兰', category: 'elder_card', householdNo: 'H0002', volunteer: false },
  { memberNo: 'R00006', displayName: '苏立夏', category: 'adult', householdNo: 'H0003', volunteer: true },
  { memberNo: 'R00007', displayName: '苏怀远', category: 'elder_card', householdNo: 'H0003', volunteer: false },
  { memberNo: 'R00008', displayName: '郑书宁', category: 'adult', householdNo: 'H0004', volunteer: true },
  { memberNo: 'R00009', displayName: '郑一帆', category: 'minor', householdNo: 'H0004', volunteer: false },
  { memberNo: 'R00010', displayName: '方春晓', category: 'adult', householdNo: 'H0005', volunteer: true },
  { memberNo: 'R00011', displayName: '方守仁', category: 'elder_card', householdNo: 'H0005', volunteer: false },
  { memberNo: 'R00012', displayName: '白若溪', category: 'adult', householdNo: null, volunteer: false },
] as const;
