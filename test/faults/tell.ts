/** Writes what a night has shown, one line for each fault; says nothing in the run of every day. */
export function tell(
  fault: string,
  { recoveriesMs, ...counts }: { recoveriesMs: readonly number[]; [count: string]: unknown },
): void {
  if (!process.env['YOUHUI_NIGHTLY']) return;
  const sorted = recoveriesMs.map(Math.round).sort((a, b) => a - b);
  const recovery = { medianMs: sorted[Math.floor(sorted.length / 2)], maxMs: sorted.at(-1) };
  process.stdout.write(`${JSON.stringify({ fault, times: sorted.length, ...counts, ...recovery })}\n`);
}
