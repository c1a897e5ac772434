import { randomUUID } from 'node:crypto';
import { serverAway, serverBroken } from '../broken-lines';
import { forElders, id, type Scene, type Screen } from '../screen';

const asked = { billFen: 15_000, redeemPoints: 60 };

/** A till asks the payer to confirm on the phone. */
async function askToConfirm({ stage }: Scene): Promise<void> {
  const { cards } = await (await stage.caller('payer')).read<{ cards: { cardNo: string }[] }>('{ cards { cardNo } }');
  const counter = await stage.counter();
  const { quoteId } = await counter.scan(cards[0]?.cardNo ?? '');
  await counter.run('askConfirmation', { quoteId, ...asked }, '... on Quote { quoteId }');
}

/** A card to lose: the one that screens pay with must go on working. */
const anotherCard = async ({ stage }: Scene): Promise<void> => {
  await (await stage.caller('administrator')).run('issueCard', { memberNo: 'N00001', nfcId: null }, '');
};

async function give({ page }: Scene, points: string): Promise<void> {
  await page.getByRole('radio', { name: /R00021/ }).check();
  await page.getByTestId('gift-points').fill(points);
  await page.getByTestId('gift-submit').click();
}

/** Somebody was invited at the desk to pay for an elder, has accepted, and opens the elder's page. */
async function payForElder({ page, stage }: Scene): Promise<void> {
  const { memberNo } = await stage.customer();
  const order = { memberNo, name: '侄女小吴', dayPoints: 50, days: 30 };
  const desk = await stage.caller('social-worker');
  const { invitation } = await desk.run('inviteHelper', order, '... on HelperInvited { invitation }');
  await (await stage.caller('volunteer')).run('acceptHelp', { invitation }, '');
  await page.goto(`/me/family/${memberNo}`);
  await page.getByTestId('payment-code').waitFor();
}

/** What a member has on their own phone. */
export const meScreens: readonly Screen[] = forElders([
  { name: 'me', route: '/me', as: 'volunteer', shows: id('balance') },
  { name: 'me-new', route: '/me', as: 'newcomer', shows: id('balance') },
  {
    name: 'me-code-resting',
    route: '/me',
    as: 'volunteer',
    before: ({ page }) => page.clock.install(),
    reach: async ({ page }) => {
      await page.getByTestId('balance').waitFor(); // until then the code is shown by another page
      await page.clock.fastForward(121_000);
    },
    shows: id('show-code'),
  },
  {
    name: 'me-offline',
    route: '/me',
    as: 'volunteer',
    before: ({ page }) => serverAway(page),
    shows: id('code-offline'),
  },
  {
    name: 'me-no-network',
    route: '/me',
    as: 'volunteer',
    reach: async ({ page }) => {
      await page.getByTestId('balance').waitFor();
      await page.context().setOffline(true);
    },
    shows: '.offline-bar',
  },
  {
    name: 'me-signed-out',
    route: '/me',
    as: 'volunteer',
    before: ({ page }) => page.context().clearCookies(),
    shows: id('code-signed-out'),
  },
  {
    name: 'me-device-removed',
    route: '/me/mine',
    as: 'newcomer',
    anew: true,
    reach: async ({ page }) => {
      await page
        .getByTestId('devices')
        .locator('li', { has: page.locator('strong') })
        .getByRole('button')
        .click();
      await page.getByTestId('confirm').click();
      await page.getByTestId('device-removed').waitFor();
      await page.goto('/me');
    },
    shows: id('device-revoked'),
  },
  {
    name: 'me-quote-confirmed',
    route: '/me',
    as: 'payer',
    before: askToConfirm,
    reach: ({ page }) => page.getByTestId('quote-confirm').click(),
    shows: id('quote-confirmed'),
  },
  {
    name: 'me-quote-ask',
    route: '/me',
    as: 'payer',
    before: askToConfirm,
    shows: `${id('quote-confirm')}:not([disabled])`,
  },
  { name: 'me-points', route: '/me/points', as: 'volunteer', shows: id('history') },
  { name: 'me-points-empty', route: '/me/points', as: 'newcomer', shows: '.two-lists .list-note:not([role])' },
  {
    name: 'me-points-server-away',
    route: '/me/points',
    as: 'volunteer',
    before: ({ page }) => serverAway(page, 'MyWallet', 'MyHistory'),
    shows: id('list-offline'),
  },
  {
    name: 'me-points-error',
    route: '/me/points',
    as: 'volunteer',
    before: ({ page }) => serverBroken(page, 'MyWallet', 'MyHistory'),
    shows: id('list-error'),
  },
  { name: 'me-shops', route: '/me/shops', as: 'volunteer', shows: id('shops') },
  {
    name: 'me-shops-server-away',
    route: '/me/shops',
    as: 'volunteer',
    before: ({ page }) => serverAway(page, 'ShopsNearBy'),
    shows: id('list-offline'),
  },
  { name: 'me-mine', route: '/me/mine', as: 'volunteer', shows: id('devices') },
  { name: 'me-mine-new', route: '/me/mine', as: 'newcomer', shows: id('devices') },
  {
    name: 'me-gift-asked',
    route: '/me/mine',
    as: 'volunteer',
    reach: (scene) => give(scene, '5'),
    shows: id('confirm'),
  },
  {
    name: 'me-gift-refused',
    route: '/me/mine',
    as: 'volunteer',
    reach: async (scene) => {
      await give(scene, '99999');
      await scene.page.getByTestId('confirm').click();
    },
    shows: '.notice-bad',
  },
  {
    name: 'me-gift-given',
    route: '/me/mine',
    as: 'volunteer',
    reach: async (scene) => {
      await give(scene, '5');
      await scene.page.getByTestId('confirm').click();
    },
    shows: id('given'),
  },
  {
    name: 'me-gift-unfit',
    route: '/me/mine',
    as: 'volunteer',
    reach: async ({ page }) => {
      await page.getByTestId('donate-points').fill('1.5');
      await page.getByTestId('donate-submit').click();
    },
    shows: '.field-problem',
  },
  {
    name: 'me-pin-unfit',
    route: '/me/mine',
    as: 'volunteer',
    reach: async ({ page }) => {
      await page.getByTestId('pin-new').fill('111111');
      await page.getByTestId('pin-again').fill('111112');
      await page.getByTestId('pin-submit').click();
    },
    shows: '.field-problem',
  },
  {
    name: 'me-card-block-asked',
    route: '/me/mine',
    as: 'newcomer',
    before: anotherCard,
    reach: ({ page }) => page.locator('[data-testid^="block-"]').first().click(),
    shows: id('confirm'),
  },
  {
    name: 'me-card-blocked',
    route: '/me/mine',
    as: 'newcomer',
    before: anotherCard,
    reach: async ({ page }) => {
      await page.locator('[data-testid^="block-"]').first().click();
      await page.getByTestId('confirm').click();
    },
    shows: id('card-blocked'),
  },
  {
    name: 'me-family',
    route: '/me/family/:memberNo',
    path: '/me/mine',
    as: 'volunteer',
    reach: payForElder,
    shows: id('helping'),
  },
  {
    name: 'me-frozen',
    route: '/me',
    as: 'newcomer',
    anew: true,
    before: async ({ stage }) => {
      const order = { memberNo: 'N00001', commandId: randomUUID() };
      await (await stage.caller('administrator')).run('freezeMember', order, '');
    },
    shows: id('frozen'),
  },
]);
