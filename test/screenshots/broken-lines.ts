import type { Page, Route } from 'playwright-core';

/** The name of what is sent; its text is not. */
const operationOf = (route: Route): string =>
  ((route.request().postDataJSON() ?? {}) as { operationName?: string }).operationName ?? '';

/** The line to the server is cut for operations of these names; for all, when none is named. */
export async function serverAway(page: Page, ...operations: readonly string[]): Promise<void> {
  await page.route('**/graphql', (route) => {
    const cut = operations.length === 0 || operations.includes(operationOf(route));
    return cut ? route.abort() : route.continue();
  });
}

/** A door in front of the server answers instead of it. */
export async function serverBroken(page: Page, ...operations: readonly string[]): Promise<void> {
  await page.route('**/graphql', (route) =>
    operations.includes(operationOf(route))
      ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' })
      : route.continue(),
  );
}

/** The server is of another version than this app, and nothing newer is there. */
export async function serverTooNew(page: Page, operation: string): Promise<void> {
  const body = { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };
  await page.route('**/graphql', (route) =>
    operationOf(route) === operation ? route.fulfill({ json: body }) : route.continue(),
  );
}

/** The operation is carried out, and nobody hears of it. */
export async function answerLost(page: Page, operation: string): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (operationOf(route) !== operation) return route.continue();
    await route.fetch().catch(() => undefined);
    return route.abort().catch(() => undefined);
  });
}

/** The server's answer, told as if the time that a picture cannot wait for had passed. */
export async function asIf(page: Page, operation: string, change: (answer: string) => string): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (operationOf(route) !== operation) return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  });
}

/** For `asIf`: whatever expires does so this many seconds from now. */
export const expiresIn =
  (seconds: number) =>
  (answer: string): string =>
    answer.replace(/"expiresAt":"[^"]*"/g, `"expiresAt":"${new Date(Date.now() + seconds * 1000).toISOString()}"`);
