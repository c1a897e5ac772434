/** What is wrong with a new password before it is sent; null when nothing is. */
export function passwordProblem(before: string, next: string, again: string): 'short' | 'same' | 'different' | null {
  if (next.length < 8 || next.length > 200) return 'short';
  if (next === before) return 'same';
  return next === again ? null : 'different';
}
