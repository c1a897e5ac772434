import { serverAway } from '../broken-lines';
import { id, type Screen } from '../screen';

const as = 'administrator';

/** Who did what. */
export const auditScreens: readonly Screen[] = [
  { name: 'audit', route: '/audit', as, shows: id('audit-entries') },
  {
    name: 'audit-details',
    route: '/audit',
    as,
    reach: ({ page }) => page.getByTestId('audit-entries').locator('summary').first().click(),
    shows: `${id('audit-entries')} details[open]`,
  },
  {
    name: 'audit-nothing-found',
    route: '/audit',
    as,
    reach: async ({ page }) => {
      await page.getByTestId('audit-filters').click();
      await page.locator('input[name="memberNo"]').fill('R99999');
      await page.getByTestId('audit-search').click();
    },
    shows: '.list-note:not([role])',
  },
  {
    name: 'audit-server-away',
    route: '/audit',
    as,
    before: ({ page }) => serverAway(page, 'AuditLog'),
    shows: id('list-offline'),
  },
];
