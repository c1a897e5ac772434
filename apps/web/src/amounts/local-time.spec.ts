import { localTimeText } from './local-time';

it('shows the community’s clock, not the reader’s', () => {
  expect(localTimeText('2026-03-01T16:30:00.000Z', 'Asia/Shanghai')).toBe('2026-03-02 00:30');
  expect(localTimeText('2026-03-01T16:30:00.000Z', 'UTC')).toBe('2026-03-01 16:30');
});
