import { currentLanguage, rememberLanguage } from '../i18n/language';

const kept = 'youhui.desk';

/** Whether this browser was last seen to be a self-service desk. No secret: the API knows it by a cookie. */
export const isDeskHere = (): boolean => localStorage.getItem(kept) !== null;

/** This browser is a self-service desk no more. */
export const forgetDesk = (): void => localStorage.removeItem(kept);

/** Leaves nothing of whoever was at this self-service desk before. */
export function clearDesk(): void {
  const language = currentLanguage();
  sessionStorage.clear();
  localStorage.clear();
  rememberLanguage(language);
  localStorage.setItem(kept, 'yes');
}

/** Begins the self-service page anew, as a page of its own: nothing that was shown before is behind it. */
export function startOver(ended?: 'button' | 'time'): void {
  window.location.replace(ended ? `/self-service?ended=${ended}` : '/self-service');
}
