import { id, type Screen } from '../screen';

const route = '/people';
const as = 'administrator';

/** Who signs in, as what, and what is done about it. */
export const peopleScreens: readonly Screen[] = [
  { name: 'people', route, as, shows: id('people') },
  {
    name: 'people-add',
    route,
    as,
    reach: async ({ page }) => {
      await page.getByTestId('open-add').click();
      await page.getByTestId('role-auditor').check();
      await page.getByTestId('add').click();
    },
    shows: id('person-until'),
  },
  {
    name: 'people-roles',
    route,
    as,
    reach: ({ page }) => page.getByTestId('change-weiguyu').click(),
    shows: id('confirm'),
  },
];
