import { serverAway, serverBroken } from '../broken-lines';
import { id, type Scene, type Screen } from '../screen';

const as = 'accountant';

async function allocated({ page }: Scene, points: string): Promise<void> {
  await page.locator('form input').nth(0).fill('邻里互助');
  await page.locator('form input').nth(1).fill(points);
  await page.getByTestId('allocate').click();
}

/** The books. */
export const ledgerScreens: readonly Screen[] = [
  { name: 'ledger-journals', route: '/ledger/journals', as, shows: '[data-testid^="journal-"]' },
  {
    name: 'ledger-journal',
    route: '/ledger/journals',
    as,
    reach: ({ page }) => page.getByTestId('journals').locator('[data-testid^="journal-"]').first().click(),
    shows: id('chain-hash'),
  },
  { name: 'ledger-journals-empty', route: '/ledger/journals', as: 'founder', shows: '.list-note:not([role])' },
  {
    name: 'ledger-journals-server-away',
    route: '/ledger/journals',
    as,
    before: ({ page }) => serverAway(page, 'Journals'),
    shows: id('list-offline'),
  },
  {
    name: 'ledger-journals-error',
    route: '/ledger/journals',
    as,
    before: ({ page }) => serverBroken(page, 'Journals'),
    shows: id('list-error'),
  },
  { name: 'ledger-positions', route: '/ledger/positions', as, shows: id('position-FUND') },
  { name: 'ledger-positions-empty', route: '/ledger/positions', as: 'founder', shows: id('coverage') },
  { name: 'ledger-cycles', route: '/ledger/cycles', as, shows: id('cut') },
  {
    name: 'ledger-cut-asked',
    route: '/ledger/cycles',
    as,
    reach: ({ page }) => page.getByTestId('cut').click(),
    shows: id('confirm'),
  },
  {
    name: 'ledger-cut-netted',
    route: '/ledger/cycles',
    as,
    reach: async ({ page }) => {
      await page.getByTestId('cut').click();
      await page.getByTestId('confirm').click();
      await page.getByTestId('cut-netted').waitFor({ timeout: 60_000 });
    },
    shows: id('cut-netted'),
  },
  { name: 'ledger-programmes', route: '/ledger/programmes', as, shows: id('programmes') },
  { name: 'ledger-programmes-empty', route: '/ledger/programmes', as: 'founder', shows: '.list-note:not([role])' },
  {
    name: 'ledger-allocated',
    route: '/ledger/programmes',
    as,
    reach: (scene) => allocated(scene, '100'),
    shows: id('allocated'),
  },
  {
    name: 'ledger-allocation-refused',
    route: '/ledger/programmes',
    as,
    reach: (scene) => allocated(scene, '99999999'),
    shows: id('refused-COVERAGE_EXCEEDED'),
  },
];
