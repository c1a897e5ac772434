/**
 * Lets the app open without a network next time. Browsers allow it over https and on this machine only; elsewhere the
 * app works as any page does. A new version is fetched in the background and used from the next start on.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch(() => undefined); // the app works without
  });
}
