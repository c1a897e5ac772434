import { useEffect, useState } from 'react';
import { serverNow } from '../../clock/server-clock';
import { codeAt, secondsLeftAt } from '../../payment-device/code-now';
import type { KeptDevice } from '../../payment-device/kept-device';

/** The code of this moment and the seconds until the next; looked at four times a second, told when it changes. */
export function useCodeNow(device: KeptDevice): { digits: string; secondsLeft: number } {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => {
      const next = serverNow();
      setNow((before) => (Math.floor(before.getTime() / 1000) === Math.floor(next.getTime() / 1000) ? before : next));
    }, 250);
    return () => clearInterval(timer);
  }, []);
  return { digits: codeAt(device, now), secondsLeft: secondsLeftAt(now) };
}
