/** What waits for its review on the day the demo is first seen. The ids are command ids: told twice, done once. */
export const servicesOfToday = [
  {
    id: 'demo-today-1',
    memberNo: 'R00001',
    programme: '助老陪伴',
    tags: ['care'],
    minutes: 60,
    grade: 'self_declared',
  },
  { id: 'demo-today-2', memberNo: 'R00008', programme: '邻里互助', tags: [], minutes: 45, grade: 'verified' },
  { id: 'demo-today-3', memberNo: 'R00011', programme: '助老陪伴', tags: ['care'], minutes: 75, grade: 'attested' },
] as const;
