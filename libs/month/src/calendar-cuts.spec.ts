import { withCalendarCuts } from './calendar-cuts';
import type { Month, MonthCalendar, MonthEvent } from './month';

const donation = (at: string): MonthEvent => ({ at, kind: 'donate', id: `d ${at}`, member: 'R1', points: 1 });
const cut = (at: string, cycle: string): MonthEvent => ({ at, kind: 'cut', id: `CUT-${cycle}`, cycle });
const cutsOf = (times: readonly string[], calendar: MonthCalendar = 'half_month', timezone = 'Asia/Shanghai') => {
  const month = {
    community: { timezone, cycle_calendar: calendar },
    merchants: [],
    members: [],
    events: times.map(donation),
  } as unknown as Month;
  return withCalendarCuts(month).events.map((event) => (event.kind === 'cut' ? [event.at, event.cycle] : event.at));
};

describe('the cuts of a calendar', () => {
  it('take the place of those in the file', () => {
    const first = donation('2026-03-10T08:00:00+08:00');
    const last = donation('2026-03-31T09:00:00+08:00');
    const month = {
      community: { timezone: 'Asia/Shanghai', cycle_calendar: 'half_month' },
      merchants: [],
      members: [],
      events: [first, { ...cut('2026-03-12T00:00:00Z', 'odd'), id: 'x' }, last],
    } as unknown as Month;
    expect(withCalendarCuts(month)).toEqual({
      ...month,
      events: [
        first,
        cut('2026-03-15T23:59:59+08:00', '2026-03-A'),
        last,
        cut('2026-03-31T23:59:59+08:00', '2026-03-B'),
      ],
    });
    expect(month.events).toHaveLength(3);
    expect(withCalendarCuts(withCalendarCuts(month))).toEqual(withCalendarCuts(month));
  });

  it('are none when no cycle ends between the first event and the last', () => {
    const times = ['2026-03-16T00:00:00+08:00', '2026-03-30T23:59:59+08:00'];
    expect(cutsOf(times)).toEqual(times);
    expect(cutsOf([])).toEqual([]);
  });

  it('stand after every event of their day, by local time', () => {
    expect(cutsOf(['2026-03-15T15:59:59Z', '2026-03-15T16:00:00Z'])).toEqual([
      '2026-03-15T15:59:59Z',
      ['2026-03-15T23:59:59+08:00', '2026-03-A'],
      '2026-03-15T16:00:00Z',
    ]);
  });

  it('never go back, even after an event in the last second of the day', () => {
    const late = '2026-03-15T23:59:59.000000001+08:00';
    expect(cutsOf([late])).toEqual([late, [late, '2026-03-A']]);
  });

  it('come for every cycle of a long silence', () => {
    expect(cutsOf(['2026-03-15T08:00:00+08:00', '2026-05-01T08:00:00+08:00']).slice(1, -1)).toEqual([
      ['2026-03-15T23:59:59+08:00', '2026-03-A'],
      ['2026-03-31T23:59:59+08:00', '2026-03-B'],
      ['2026-04-15T23:59:59+08:00', '2026-04-A'],
      ['2026-04-30T23:59:59+08:00', '2026-04-B'],
    ]);
  });

  it.each<[MonthCalendar, string[][]]>([
    [
      'daily',
      [
        ['2026-03-28T23:59:59+01:00', '2026-03-28'],
        ['2026-03-29T23:59:59+02:00', '2026-03-29'],
      ],
    ],
    ['weekly', [['2026-03-29T23:59:59+02:00', '2026-W13']]],
    ['half_month', []],
    ['month', []],
  ])('follow the %s calendar, each with the offset in force', (calendar, expected) => {
    const times = ['2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z'];
    expect(cutsOf(times, calendar, 'Europe/Berlin').filter(Array.isArray)).toEqual(expected);
  });

  it.each([
    ['America/St_Johns', '2026-03-15T23:59:59-02:30'],
    ['UTC', '2026-03-15T23:59:59+00:00'],
    ['Pacific/Kiritimati', '2026-03-15T23:59:59+14:00'],
    ['Asia/Kathmandu', '2026-03-15T23:59:59+05:45'],
  ])('come at the end of the day in %s', (timezone, at) => {
    expect(cutsOf(['2026-03-15T09:00:00Z'], 'half_month', timezone)[1]).toEqual([at, '2026-03-A']);
  });

  it('are written in UTC where the offset had seconds', () => {
    expect(cutsOf(['1890-03-15T12:00:00Z'], 'half_month', 'Asia/Shanghai')[1]).toEqual([
      '1890-03-15T15:54:16.000Z',
      '1890-03-A',
    ]);
  });
});
