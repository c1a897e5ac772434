/** Fen as yuan with two decimals and thousands separated: −123456 → `-1,234.56`. */
export function yuanText(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/** Whole points with thousands separated. */
export function pointsText(points: number): string {
  return `${points < 0 ? '-' : ''}${grouped(String(Math.abs(points)))}`;
}

/** Minutes as hours with one decimal, rounded down: nobody is credited a tenth they did not serve. */
export function hoursText(minutes: number): string {
  const tenths = Math.floor(minutes / 6);
  return `${grouped(String(Math.floor(tenths / 10)))}.${tenths % 10}`;
}

/** The whole percentage of a limit in use, rounded down; null when the limit is zero. */
export function percentText(part: number, whole: number): string | null {
  return whole > 0 ? `${Math.floor((Math.max(part, 0) * 100) / whole)}%` : null;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
