import { useEffect } from 'react';

/** Calls `work` again and again while the page is in front, there is a network, and it is wanted. */
export function useEvery(milliseconds: number, wanted: boolean, work: () => void): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden && navigator.onLine) work();
    }, milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds, wanted, work]);
}
