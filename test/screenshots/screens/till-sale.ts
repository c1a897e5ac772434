import { randomUUID } from 'node:crypto';
import { answerLost, serverAway } from '../broken-lines';
import { forElders, id, type Scene, type Screen } from '../screen';

const route = '/till';
const as = 'till';

/** Somebody new is scanned, and buys for 32 yuan. */
async function scanned({ till, stage }: Scene, points = 200): Promise<{ memberNo: string }> {
  const customer = await stage.customer(points);
  await till.scanWhenReady(customer.cardNo);
  await till.bill.fill('32');
  return customer;
}

async function sold(scene: Scene): Promise<void> {
  await scanned(scene);
  await scene.till.usePoints(50);
  await scene.till.complete();
}

/** What is asked for needs the customer's own yes. */
async function beyondTheLimit(scene: Scene): Promise<void> {
  await scanned(scene);
  await scene.till.usePoints(60);
  await scene.page.getByTestId('needs-confirmation').waitFor();
}

async function askedBack(scene: Scene, testId: string): Promise<void> {
  await beyondTheLimit(scene);
  await scene.page.getByTestId('complete-checkout').click();
  await scene.page.getByTestId(testId).click();
}

async function spentElsewhere(scene: Scene, left: number): Promise<void> {
  const { memberNo } = await scanned(scene, 40);
  await scene.till.usePoints(30);
  const sale = { merchantNo: 'M02', memberNo, billFen: 20 * (40 - left), redeemPoints: 40 - left, channel: 'assisted' };
  const desk = await scene.stage.caller('social-worker');
  await desk.run('completeCheckout', { ...sale, commandId: randomUUID() }, '');
  await scene.page.getByTestId('complete-checkout').click();
}

/** From the scan to the result. */
export const tillSaleScreens: readonly Screen[] = forElders([
  { name: 'till-ready', route, as, shows: id('scan-area') },
  { name: 'till-signed-in', route, as: 'cashier', shows: id('scan-area') },
  {
    name: 'till-camera',
    route,
    as,
    before: ({ page }) => page.addInitScript("localStorage.setItem('youhui.till.camera', 'on')"),
    shows: '.camera video, video',
  },
  {
    name: 'till-not-a-code',
    route,
    as,
    reach: async ({ page, till }) => {
      await page.getByTestId('scan-area').waitFor();
      await till.scanAnything('6901234567892');
    },
    shows: id('scan-NOT_OURS'),
  },
  {
    name: 'till-card-blocked',
    route,
    as,
    reach: async ({ page, till, stage }) => {
      const { cardNo } = await stage.customer();
      await (await stage.caller('administrator')).run('blockCard', { cardNo }, '');
      await page.getByTestId('scan-area').waitFor();
      await till.scanAnything(cardNo);
    },
    shows: id('scan-CARD_BLOCKED'),
  },
  {
    name: 'till-scanned',
    route,
    as,
    reach: async (scene) => {
      await scanned(scene);
      await scene.page.getByTestId('redeem-most').waitFor();
    },
    shows: id('price'),
  },
  {
    name: 'till-scanned-other-points',
    route,
    as,
    reach: async (scene) => {
      await scanned(scene);
      await scene.till.usePoints(12);
    },
    shows: id('price'),
  },
  {
    name: 'till-scan-first',
    route,
    as,
    reach: async ({ till, stage }) => till.scanWhenReady((await stage.customer()).cardNo),
    shows: id('customer'),
  },
  {
    name: 'till-scan-too-old',
    route,
    as,
    reach: async (scene) => {
      await scanned(scene);
      await scene.page.clock.install();
      await scene.page.clock.fastForward(130_000);
    },
    shows: id('scan-expired'),
  },
  { name: 'till-needs-confirmation', route, as, reach: beyondTheLimit, shows: id('needs-confirmation') },
  {
    name: 'till-confirm',
    route,
    as,
    reach: async (scene) => {
      await beyondTheLimit(scene);
      await scene.page.getByTestId('complete-checkout').click();
    },
    shows: id('confirm-by-phone'),
  },
  {
    name: 'till-confirm-by-phone',
    route,
    as,
    reach: (scene) => askedBack(scene, 'confirm-by-phone'),
    shows: id('waiting-for-phone'),
  },
  {
    name: 'till-confirm-by-pin',
    route,
    as,
    reach: async (scene) => {
      await askedBack(scene, 'confirm-by-pin');
      await scene.page.getByTestId('pin').pressSequentially('123');
    },
    shows: id('pin-done'),
  },
  {
    name: 'till-confirm-pin-wrong',
    route,
    as,
    reach: async (scene) => {
      await askedBack(scene, 'confirm-by-pin');
      await scene.till.typePin('000001');
    },
    shows: id('pin-problem'),
  },
  {
    name: 'till-unusual-bill',
    route,
    as,
    reach: async (scene) => {
      await scanned(scene);
      await scene.till.bill.fill('9999');
      await scene.page.getByTestId('redeem-none').click();
      await scene.page.getByTestId('complete-checkout').click();
    },
    shows: id('confirm'),
  },
  { name: 'till-success', route, as, reach: sold, shows: id('checkout-success') },
  { name: 'till-refused', route, as, reach: (scene) => spentElsewhere(scene, 10), shows: id('take-offer') },
  { name: 'till-refused-nothing-left', route, as, reach: (scene) => spentElsewhere(scene, 0), shows: '.result-bad' },
  {
    name: 'till-unknown',
    route,
    as,
    reach: async (scene) => {
      await scanned(scene);
      await scene.till.usePoints(10);
      await answerLost(scene.page, 'CompleteQuote');
      await scene.page.getByTestId('complete-checkout').click();
    },
    shows: id('checkout-unknown'),
  },
  {
    name: 'till-offline',
    route,
    as,
    reach: async ({ page }) => {
      await page.getByTestId('scan-area').waitFor();
      await page.context().setOffline(true);
    },
    shows: id('till-offline'),
  },
  { name: 'till-server-away', route, as, before: ({ page }) => serverAway(page), shows: id('till-offline') },
]);
