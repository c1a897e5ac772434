/** Who signs in by which phone: a family shares one, so that signing in asks which of them it is. */
export const phonesOfMembers = [
  { memberNo: 'R00001', phone: '13800000001' },
  { memberNo: 'R00021', phone: '13800000001' },
  { memberNo: 'R00028', phone: '13800000001' },
  { memberNo: 'R00002', phone: '13800000002' },
] as const;

/** Who has a card to show at tills, and knows the demo's PIN. */
export const cardHolders = ['R00001', 'R00028'] as const;
export const demoPin = '123789';
