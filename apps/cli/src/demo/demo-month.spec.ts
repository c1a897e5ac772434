import { localDateOf } from '@youhui/kernel';
import type { Month } from '@youhui/month';
import { demoMonthSeenOn, readDemoMonth } from './demo-month';

const day = (at: string) => localDateOf(new Date(at), 'Asia/Shanghai');

let month: Month;
beforeAll(async () => {
  month = await readDemoMonth();
});

describe('the demo’s month', () => {
  it.each([
    ['2026-11-23T09:00:00+08:00', '2026-11-22', ['2026-10-B', '2026-11-A']],
    ['2027-01-01T00:00:01+08:00', '2026-12-31', ['2026-12-A', '2026-12-B']],
    ['2028-03-16T23:59:59+08:00', '2028-03-15', ['2028-02-A', '2028-02-B', '2028-03-A']],
  ])('seen at %s ended on %s and was cut as the calendar says', (seenOn, lastDay, cycles) => {
    const { events } = demoMonthSeenOn(new Date(seenOn), month);
    expect(day(events.at(-1)?.at ?? '')).toBe(lastDay);
    expect(events.flatMap((event) => (event.kind === 'cut' ? [event.cycle] : []))).toEqual(cycles);
    expect(new Set(events.map(({ id }) => id)).has('CT-006131')).toBe(false);
    expect(events.filter(({ kind }) => kind !== 'cut')).toHaveLength(6160);
  });

  it('is the same whenever it is made for the same day, so that an interrupted start can go on', () => {
    const [morning, evening] = ['2026-11-23T00:00:00+08:00', '2026-11-23T23:59:59+08:00'].map((at) =>
      demoMonthSeenOn(new Date(at), month),
    );
    expect(morning).toEqual(evening);
  });
});
