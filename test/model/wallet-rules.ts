import type { LocalDate } from '@youhui/kernel';
import type { MonthEventOf } from '@youhui/month';
import type { MonthSoFar } from './month-so-far';

export const openingLot = (soFar: MonthSoFar, event: MonthEventOf<'opening_lot'>): string => {
  const { member, issuer, points, expires_on } = event;
  soFar.makeLot({ member, issuer, points, expires_on });
  soFar.pointMoves.push({ what: 'opening', issuer, points });
  return 'OK';
};

export const expire = (soFar: MonthSoFar, event: MonthEventOf<'expire'>): string => {
  for (const lot of soFar.lots) {
    if (lot.expires_on >= event.date) continue;
    soFar.pointMoves.push({ what: 'moved_to_care', issuer: lot.issuer, points: lot.points });
    lot.points = 0;
  }
  return 'OK';
};

export const gift = (soFar: MonthSoFar, event: MonthEventOf<'gift'>, today: LocalDate): string => {
  const refusal = soFar.memberRefusal(event.from) ?? soFar.memberRefusal(event.to);
  if (refusal) return refusal;
  const household = soFar.householdOf(event.from);
  if (event.from === event.to || household === undefined || household !== soFar.householdOf(event.to))
    return 'GIFT_OUTSIDE_HOUSEHOLD';
  if (soFar.livePoints(event.from, today) < event.points) return 'INSUFFICIENT_POINTS';

  for (const { lot, points } of soFar.takePoints(event.from, event.points, today))
    soFar.makeLot({ member: event.to, issuer: lot.issuer, expires_on: lot.expires_on, points });
  return 'OK';
};

export const donate = (soFar: MonthSoFar, event: MonthEventOf<'donate'>, today: LocalDate): string => {
  const refusal = soFar.memberRefusal(event.member);
  if (refusal) return refusal;
  if (soFar.livePoints(event.member, today) < event.points) return 'INSUFFICIENT_POINTS';

  for (const { lot, points } of soFar.takePoints(event.member, event.points, today))
    soFar.pointMoves.push({ what: 'moved_to_care', issuer: lot.issuer, points });
  return 'OK';
};
