import fc from 'fast-check';
import type { Month, MonthEvent } from './month';
import { shiftMonth } from './month-shift';

const monthOf = (events: readonly MonthEvent[], month = '2026-03', timezone = 'Asia/Shanghai') =>
  ({ community: { timezone, month }, merchants: [], members: [], events }) as unknown as Month;
const donation = (at: string): MonthEvent => ({ at, kind: 'donate', id: 'd', member: 'R1', points: 1 });

describe('a shifted month', () => {
  it('has every date moved, and nothing else', () => {
    const events: MonthEvent[] = [
      {
        at: '2026-02-28T23:30:00.25-03:30',
        kind: 'opening_lot',
        id: 'o',
        member: 'R1',
        issuer: 'M1',
        points: 1,
        expires_on: '2028-02-29',
      },
      { at: '2026-03-01T08:00:00+08:00', kind: 'expire', id: 'e', date: '2026-02-28' },
      { at: '2026-03-31T23:59:59Z', kind: 'cut', id: 'c', cycle: '2026-03-B' },
    ];
    expect(shiftMonth(monthOf(events), 366).events).toEqual([
      { ...events[0], at: '2027-03-01T23:30:00.25-03:30', expires_on: '2029-03-01' },
      { ...events[1], at: '2027-03-02T08:00:00+08:00', date: '2027-03-01' },
      { ...events[2], at: '2027-04-01T23:59:59Z' },
    ]);
  });

  it('is the month in which its last event falls, by local time', () => {
    const late = monthOf([donation('2026-03-01T00:00:00Z'), donation('2026-03-31T15:59:59Z')]);
    expect(shiftMonth(late, 0).community.month).toBe('2026-03');
    expect(shiftMonth(late, 1).community.month).toBe('2026-04');
    expect(shiftMonth(monthOf([donation('2026-03-31T16:00:00Z')]), 0).community.month).toBe('2026-04');
    expect(shiftMonth(monthOf([]), 31).community.month).toBe('2026-04');
  });

  it('leaves the month it came from as it was', () => {
    const month = monthOf([donation('2026-03-01T00:00:00Z')]);
    const before = JSON.stringify(month);
    shiftMonth(month, 10);
    expect(JSON.stringify(month)).toBe(before);
  });

  it('comes back as it was when shifted back, and every instant moves by the same span', () => {
    const event = fc
      .record({
        day: fc.date({ min: new Date('1900-01-01'), max: new Date('2500-01-01'), noInvalidDate: true }),
        offset: fc.constantFrom('Z', '+08:00', '-03:30', '+14:00', '-12:00'),
        expires: fc.date({ min: new Date('1900-01-01'), max: new Date('2500-01-01'), noInvalidDate: true }),
      })
      .map(({ day, offset, expires }): MonthEvent => {
        const at = day.toISOString().replace('Z', offset);
        const date = expires.toISOString().slice(0, 10);
        return { at, kind: 'expire', id: 'e', date };
      });
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1 }),
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Apia'),
        (events, days, timezone) => {
          const month = shiftMonth(monthOf(events, '2026-03', timezone), 0);
          const shifted = shiftMonth(month, days);
          expect(shiftMonth(shifted, -days)).toEqual(month);
          for (const [n, { at }] of shifted.events.entries()) {
            expect(Date.parse(at) - Date.parse(events[n]!.at)).toBe(days * 86_400_000);
          }
        },
      ),
    );
  });

  it('does not leave the calendar', () => {
    const month = monthOf([donation('2026-03-01T00:00:00Z')]);
    expect(() => shiftMonth(month, 3_000_000)).toThrow(RangeError);
    expect(() => shiftMonth(month, -1_000_000)).toThrow(RangeError);
    const never: MonthEvent = { at: '2026-03-01T00:00:00Z', kind: 'expire', id: 'e', date: '9999-12-31' };
    expect(shiftMonth(monthOf([never]), 7).events).toMatchObject([{ date: '9999-12-31' }]);
    expect(() => shiftMonth(monthOf([{ ...never, date: '0001-01-01' }]), -1)).toThrow(RangeError);
  });
});
