import { id, type Screen } from '../screen';

const route = '/account';

/** One's own account: the second factor, the password, the devices. Nothing here is sent, so that others still sign in. */
export const accessScreens: readonly Screen[] = [
  { name: 'account', route, as: 'accountant', shows: id('sessions'), elder: true },
  { name: 'account-member', route, as: 'volunteer', shows: id('sessions'), elder: true },
  {
    name: 'account-second-factor',
    route,
    as: 'accountant',
    reach: async ({ page }) => {
      await page.getByTestId('factor-password').fill('youhui-demo');
      await page.getByTestId('begin-factor').click();
    },
    shows: id('factor-code'),
  },
  {
    name: 'account-password-wrong',
    route,
    as: 'accountant',
    reach: async ({ page }) => {
      await page.getByTestId('password-next').fill('short');
      await page.getByTestId('change-password').click();
    },
    shows: '.field-problem',
  },
  {
    name: 'account-end-others',
    route,
    as: 'accountant',
    anew: true,
    reach: ({ page }) => page.getByTestId('end-this').click(),
    shows: 'dialog[open]',
  },
];
