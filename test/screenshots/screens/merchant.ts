import { serverAway } from '../broken-lines';
import { id, type Scene, type Screen } from '../screen';

const as = 'owner';

async function leaving({ page }: Scene): Promise<void> {
  await page.getByTestId('terms').waitFor();
  await page.locator('form input').last().fill('店面转让');
  await page.getByTestId('give-exit').click();
}

/** A shop's own pages. */
export const merchantScreens: readonly Screen[] = [
  { name: 'merchant', route: '/merchant', as, shows: id('customers') },
  { name: 'merchant-new', route: '/merchant', as: 'new-owner', shows: id('position-now') },
  {
    name: 'merchant-server-away',
    route: '/merchant',
    as,
    before: ({ page }) => serverAway(page, 'ShopNow'),
    shows: id('list-offline'),
  },
  { name: 'merchant-statement', route: '/merchant/statement', as, shows: id('statement-lines') },
  {
    name: 'merchant-statement-earlier',
    route: '/merchant/statement',
    as,
    reach: async ({ page }) => {
      await page.getByTestId('statement-lines').waitFor();
      await page.locator('.filters select').first().selectOption({ index: 1 });
      await page.getByTestId('statement-net').waitFor();
    },
    shows: id('statement-lines'),
  },
  {
    name: 'merchant-statement-empty',
    route: '/merchant/statement',
    as: 'new-owner',
    shows: '.list-note:not([role])',
  },
  { name: 'merchant-tills', route: '/merchant/tills', as, shows: id('terminals') },
  { name: 'merchant-tills-empty', route: '/merchant/tills', as: 'new-owner', shows: '.list-note:not([role])' },
  {
    name: 'merchant-till-code',
    route: '/merchant/tills',
    as,
    reach: async ({ page }) => {
      await page.getByTestId('create-terminal').locator('xpath=ancestor::form').locator('input').fill('前台手机');
      await page.getByTestId('create-terminal').click();
    },
    shows: id('pairing-code'),
  },
  {
    name: 'merchant-cashier-pin',
    route: '/merchant/tills',
    as,
    reach: ({ page }) => page.getByTestId('cashiers').getByRole('button').first().click(),
    shows: id('set-pin'),
  },
  { name: 'merchant-sign', route: '/merchant/sign', as, shows: id('shop-sign') },
  {
    name: 'merchant-sign-print',
    route: '/merchant/sign',
    as,
    shows: id('shop-sign'),
    paper: { width: 148, height: 210 },
  },
  { name: 'merchant-terms', route: '/merchant/terms', as, shows: id('terms') },
  { name: 'merchant-leave-asked', route: '/merchant/terms', as, reach: leaving, shows: id('confirm') },
  {
    name: 'merchant-leaving',
    route: '/merchant/terms',
    as: 'new-owner',
    reach: async (scene) => {
      await leaving(scene);
      await scene.page.getByTestId('confirm').click();
    },
    shows: id('leaving'),
  },
];
