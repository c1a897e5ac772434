/** 林秀英 → 林**: the first character, and an asterisk for each further one, two at most. */
export function maskName(name: string): string {
  const [first = '', ...rest] = name;
  return first + '*'.repeat(Math.min(Math.max(rest.length, 1), 2));
}
