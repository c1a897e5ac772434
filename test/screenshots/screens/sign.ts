import { randomUUID } from 'node:crypto';
import { asIf, expiresIn } from '../broken-lines';
import { forElders, id, type Scene, type Screen } from '../screen';

const route = '/s/:community/:merchant';
const path = '/s/shengli/M02';

async function say({ page }: Scene, bill: string, points: string): Promise<void> {
  await page.locator('form input').nth(0).fill(bill);
  await page.locator('form input').nth(1).fill(points);
  await page.getByTestId('sign-submit').click();
}

/** A member before a shop's printed sign. */
export const signScreens: readonly Screen[] = forElders([
  { name: 'sign', route, path, as: 'volunteer', shows: id('sign-submit') },
  {
    name: 'sign-refused',
    route,
    path,
    as: 'volunteer',
    reach: (scene) => say(scene, '30', '9999'),
    shows: '.notice-bad',
  },
  {
    name: 'sign-waiting',
    route,
    path,
    as: 'volunteer',
    reach: (scene) => say(scene, '30', '10'),
    shows: `${id('sign-waiting')} .result-line`,
  },
  {
    name: 'sign-done',
    route,
    path,
    as: 'volunteer',
    reach: async (scene) => {
      await say(scene, '26', '10');
      await scene.page.getByTestId('sign-waiting').waitFor();
      const counter = await scene.stage.counter('xiaoxu', 'M02');
      const quote = (await counter.waiting()).find(({ billFen }) => billFen === 2600);
      await counter.sell(randomUUID(), quote?.quoteId ?? '', 2600, 10);
    },
    shows: id('sign-done'),
  },
  {
    // As if the two minutes that a till has were over.
    name: 'sign-too-late',
    route,
    path,
    as: 'volunteer',
    before: ({ page }) => asIf(page, 'SignQuote', expiresIn(-10)),
    reach: (scene) => say(scene, '31', '10'),
    shows: id('sign-over'),
  },
  { name: 'sign-elsewhere', route, path: '/s/elsewhere/M02', as: 'volunteer', shows: id('sign-elsewhere') },
  {
    name: 'sign-unknown-shop',
    route,
    path: '/s/shengli/M77',
    as: 'volunteer',
    shows: '.sign-page .list-note:not([role])',
  },
]);
