/** A phone's slow network; after that the page is loaded again with what there is. */
const mostFetchMs = 30_000;
const mostSwitchMs = 5000;

/** Has the service worker of the server's version fetched and installed, where this page has one. */
export async function fetchNewVersion(): Promise<void> {
  await within(mostFetchMs, async () => {
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.update();
    const coming = registration?.installing;
    if (!coming) return;
    await new Promise<void>((resolve) => {
      coming.addEventListener('statechange', () => resolve());
      if (coming.state !== 'installing') resolve();
    });
  });
}

/** Hands this page over to the service worker that waits, so that loading it again shows the new version. */
export async function switchToNewVersion(): Promise<void> {
  await within(mostSwitchMs, async () => {
    const waiting = (await navigator.serviceWorker?.getRegistration())?.waiting;
    if (!waiting) return;
    const switched = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    waiting.postMessage({ type: 'SKIP_WAITING' });
    await switched;
  });
}

async function within(milliseconds: number, work: () => Promise<void>): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  await Promise.race([patience, work().catch(() => undefined)]);
}
