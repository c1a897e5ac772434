import { useCallback, useEffect, useState } from 'react';

const restAfterMs = 120_000;

/**
 * Whether somebody is looking: the page is in front and was touched within two minutes. Coming back to the page counts
 * as a touch.
 */
export function useAtHand(): { atHand: boolean; touch: () => void } {
  const [hidden, setHidden] = useState(document.hidden);
  const [resting, setResting] = useState(false);
  const [touched, setTouched] = useState(0);
  const touch = useCallback(() => {
    setResting(false);
    setTouched((count) => count + 1);
  }, []);

  useEffect(() => {
    const turned = () => {
      setHidden(document.hidden);
      if (!document.hidden) touch();
    };
    // A touch while the code is put away shows nothing by itself: the button does.
    const used = () => setTouched((count) => count + 1);
    document.addEventListener('visibilitychange', turned);
    window.addEventListener('pointerdown', used, { passive: true });
    window.addEventListener('keydown', used);
    return () => {
      document.removeEventListener('visibilitychange', turned);
      window.removeEventListener('pointerdown', used);
      window.removeEventListener('keydown', used);
    };
  }, [touch]);
  useEffect(() => {
    const timer = setTimeout(() => setResting(true), restAfterMs);
    return () => clearTimeout(timer);
  }, [touched]);

  return { atHand: !hidden && !resting, touch };
}
