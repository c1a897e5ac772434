/** How often each fault strikes: a few times in every run of the tests, fifty times and more in a night. */
export const often = (short: number, tonight = 50): number => (process.env['YOUHUI_NIGHTLY'] ? tonight : short);

/** A moment nobody chose, within so many milliseconds. */
export const someMoment = (withinMs: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * withinMs));
