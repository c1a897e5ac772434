import { useSyncExternalStore } from 'react';

const kept = 'youhui.elder-mode';
const listeners = new Set<() => void>();
let on = typeof localStorage !== 'undefined' && localStorage.getItem(kept) === 'on';

/** Larger text and targets, and simpler pages. Remembered on this device, also before anybody signs in. */
export function chooseElderMode(chosen: boolean): void {
  on = chosen;
  localStorage.setItem(kept, chosen ? 'on' : 'off');
  showElderMode();
  for (const listener of listeners) listener();
}

/** Tells the styles; called once as the app starts and at every change. */
export function showElderMode(): void {
  document.documentElement.toggleAttribute('data-elder', on);
}

export function useElderMode(): boolean {
  return useSyncExternalStore(watch, () => on);
}

function watch(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}
