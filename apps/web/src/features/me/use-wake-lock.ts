import { useEffect } from 'react';

/** Keeps the screen on while something is held up to be scanned, where the browser can. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined;
    let over = false;
    let lock: WakeLockSentinel | undefined;
    navigator.wakeLock.request('screen').then(
      (got) => {
        if (over) void got.release();
        else lock = got;
      },
      () => undefined, // a low battery may forbid it
    );
    return () => {
      over = true;
      void lock?.release();
    };
  }, [wanted]);
}
