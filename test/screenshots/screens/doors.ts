import { askForCode, codeSent } from '../../support/sign-in-screen';
import { serverAway, serverBroken, serverTooNew } from '../broken-lines';
import { forElders, id, type Scene, type Screen } from '../screen';

const route = '/sign-in';
/** A phone of each screen's own: one is sent a code a minute. */
const ownPhone = async ({ stage }: Scene, memberNo: string, phone: string) =>
  (await stage.caller('administrator')).run('setMemberPhone', { memberNo, phone }, '');

/** The ways in, and what stands where a way is closed. */
export const doorScreens: readonly Screen[] = [
  { name: 'dev-messages-none', route: '/dev-messages', as: 'nobody', shows: 'section.card .list-note' },
  ...forElders([
    { name: 'sign-in', route, as: 'nobody', shows: id('demo-xiaozhou') },
    {
      name: 'sign-in-phone-wrong',
      route,
      as: 'nobody',
      reach: async ({ page }) => {
        await page.getByTestId('phone').fill('1380');
        await page.getByTestId('send-code').click();
      },
      shows: '.field-problem',
    },
    {
      name: 'sign-in-code',
      route,
      as: 'nobody',
      before: (scene) => ownPhone(scene, 'R00004', '13900000004'),
      reach: ({ page }) => askForCode(page, '13900000004'),
      shows: id('code'),
    },
    {
      name: 'sign-in-code-wrong',
      route,
      as: 'nobody',
      before: (scene) => ownPhone(scene, 'R00005', '13900000005'),
      reach: async ({ page, stage }) => {
        await askForCode(page, '13900000005');
        const wrong = (await codeSent(stage.product.address)) === '111111' ? '222222' : '111111';
        await page.getByTestId('code').fill(wrong);
        await page.getByTestId('sign-in-by-phone').click();
      },
      shows: '.notice-bad',
    },
    {
      name: 'sign-in-choose',
      route,
      as: 'nobody',
      reach: async ({ page, stage }) => {
        await askForCode(page);
        await page.getByTestId('code').fill(await codeSent(stage.product.address));
        await page.getByTestId('sign-in-by-phone').click();
      },
      shows: id('choose-member'),
    },
    {
      name: 'sign-in-staff',
      route,
      as: 'nobody',
      reach: ({ page }) => page.getByTestId('door-staff').click(),
      shows: 'input[type=password]',
    },
    {
      name: 'sign-in-staff-wrong',
      route,
      as: 'nobody',
      reach: async ({ page }) => {
        await page.getByTestId('door-staff').click();
        await page.locator('input[autocomplete=username]').fill('qiankuaiji');
        await page.locator('input[type=password]').fill('not the password');
        await page.locator('form button[type=submit]').click();
      },
      shows: '.notice-bad',
    },
    {
      name: 'sign-in-server-away',
      route,
      as: 'nobody',
      reach: async ({ page }) => {
        await serverAway(page);
        await page.getByTestId('phone').fill('13800000001');
        await page.getByTestId('send-code').click();
      },
      shows: '.notice-bad',
    },
  ]),
  { name: 'dev-messages', route: '/dev-messages', as: 'nobody', shows: id('dev-messages') },
  {
    name: 'dev-messages-missing',
    route: '/dev-messages',
    as: 'nobody',
    before: ({ page }) => page.route('**/dev/messages', (asked) => asked.fulfill({ status: 404 })),
    shows: '.notice',
  },
  { name: 'first-run', route: '/first-run', as: 'nobody', shows: id('first-run') },
  {
    name: 'server-away',
    route: '*',
    path: '/',
    as: 'nobody',
    before: ({ page }) => serverAway(page),
    shows: '.notice-bad',
  },
  {
    name: 'server-broken',
    route: '*',
    path: '/',
    as: 'nobody',
    before: ({ page }) => serverBroken(page, 'CurrentViewer'),
    shows: '.notice-bad',
  },
  {
    name: 'new-version',
    route: '/me',
    as: 'volunteer',
    before: ({ page }) => serverTooNew(page, 'MyWallet'),
    shows: id('load-version'),
    elder: true,
  },
  { name: 'not-for-you', route: '/ledger/journals', as: 'volunteer', shows: '.notice-bad a', elder: true },
  {
    name: 'broken-page',
    route: '/hours',
    as: 'volunteer',
    before: ({ page }) => page.route('**/assets/hours-page*.js', (asked) => asked.abort()),
    shows: '.notice-bad button',
  },
];
