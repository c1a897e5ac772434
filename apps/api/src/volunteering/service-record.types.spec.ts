import { serviceRecordSeenBy } from './service-record.types';

describe('A service record of another time', () => {
  const row = { serviceId: 's', memberNo: 'R1', memberName: '王一', awardState: 'none', status: 'approved' };
  const seen = (grade: string) =>
    serviceRecordSeenBy({ name: 'person:x', permissions: new Set() }, { ...row, grade } as never);

  it('shows the evidence it knows and none for words of its own', () => {
    expect(seen('self_declared').grade).toBe('self_declared');
    expect(seen('照片').grade).toBeNull();
  });
});
