import { useEffect, useState } from 'react';
import { serverNow } from '../../clock/server-clock';
import { codeOfStep, isTaken, secondsUntil, stepNow, stepShown } from '../../payment-device/code-now';
import type { KeptDevice } from '../../payment-device/kept-device';

/**
 * The code of this moment and the seconds until the next; looked at four times a second, told when it changes. A code
 * that was spent gives way to the next at once; null where that is spent too: then the seconds count to the one after.
 */
export function useCodeNow(device: KeptDevice, spentStep: number): { digits: string | null; secondsLeft: number } {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => {
      const next = serverNow();
      setNow((before) => (Math.floor(before.getTime() / 1000) === Math.floor(next.getTime() / 1000) ? before : next));
    }, 250);
    return () => clearInterval(timer);
  }, []);
  const step = stepNow(now);
  const shown = stepShown(step, spentStep);
  return isTaken(shown, step)
    ? { digits: codeOfStep(device, shown), secondsLeft: secondsUntil(shown + 1, now) }
    : { digits: null, secondsLeft: secondsUntil(shown - 1, now) };
}
