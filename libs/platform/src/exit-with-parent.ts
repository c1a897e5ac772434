const LONGEST_GOODBYE_MS = 10_000;

/**
 * Ends this process when the process that started it is gone, however that ended: as if SIGTERM had been sent, so that
 * the usual orderly closing runs; after ten seconds in any case.
 * Does nothing in a process that was started without an IPC channel: it stands on its own.
 */
export function exitWithParent(): void {
  if (!process.channel) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), LONGEST_GOODBYE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref(); // the channel alone is no reason to stay
}
