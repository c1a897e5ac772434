const WIDTH = 30;
const STEPS_WITHOUT_TERMINAL = 10;

/** Shows how far something is: a bar that moves in a terminal, a line for every tenth elsewhere. On the error output. */
export function progressBar(what: string): (done: number, total: number) => void {
  const { stderr } = process;
  const steps = stderr.isTTY ? WIDTH * 4 : STEPS_WITHOUT_TERMINAL;
  let shown = -1;
  return (done, total) => {
    const step = Math.floor((done / total) * steps);
    if (step === shown) return;
    shown = step;
    const percent = `${Math.floor((done / total) * 100)}%`.padStart(4);
    const figures = `${percent}  ${done}/${total}`;
    if (!stderr.isTTY) {
      stderr.write(`${what} ${figures}\n`);
      return;
    }
    const filled = Math.floor((done / total) * WIDTH);
    const end = done >= total ? '\n' : '';
    stderr.write(`\r${what} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${figures}${end}`);
  };
}
