/** What is wrong with a new PIN, before it is sent: six digits, not all equal, neither 123456 nor 654321; typed twice. */
export function pinProblem(pin: string, again: string): 'invalid' | 'different' | null {
  if (!/^[0-9]{6}$/.test(pin) || /^(.)\1{5}$/.test(pin) || pin === '123456' || pin === '654321') return 'invalid';
  return pin === again ? null : 'different';
}
