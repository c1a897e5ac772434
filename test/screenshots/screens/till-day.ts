import { serverAway } from '../broken-lines';
import { forElders, id, type Scene, type Screen } from '../screen';

const route = '/till';
const as = 'till';

async function sold({ till, stage }: Scene): Promise<void> {
  await till.scanWhenReady((await stage.customer()).cardNo);
  await till.sell({ yuan: '32', points: 50 });
}

/** Enters a slip that was written while the line was down. */
async function slip({ page, stage }: Scene, serial: string, points: string): Promise<void> {
  const { cardNo } = await stage.customer();
  await page.getByTestId('paper-slips').click();
  await page.getByTestId('slip-serial').fill(serial);
  await page.getByTestId('slip-card').fill(cardNo);
  await page.getByTestId('slip-bill').fill('18');
  await page.getByTestId('slip-points').fill(points);
  await page.getByTestId('record-slip').click();
}

const receipt = async (scene: Scene): Promise<void> => {
  await sold(scene);
  await scene.page.getByTestId('show-receipt').click();
};

/** What is taken back, printed, entered afterwards, and the day's figures. */
export const tillDayScreens: readonly Screen[] = forElders([
  {
    name: 'till-void-asked',
    route,
    as,
    reach: async (scene) => {
      await sold(scene);
      await scene.page.getByTestId('void-this').click();
    },
    shows: id('confirm'),
  },
  {
    name: 'till-voided',
    route,
    as,
    reach: async (scene) => {
      await sold(scene);
      await scene.page.getByTestId('void-this').click();
      await scene.page.getByTestId('confirm').click();
    },
    shows: id('refund-success'),
  },
  {
    name: 'till-refund-part',
    route,
    as,
    reach: async (scene) => {
      await sold(scene);
      await scene.page.getByTestId('next-sale').click();
      await scene.page.getByTestId('sales').locator('[data-testid^="refund-"]').first().click();
      await scene.page.getByTestId('refund-part').click();
      await scene.page.getByTestId('refund-bill').fill('10');
    },
    shows: id('confirm'),
  },
  { name: 'till-receipt', route, as, reach: receipt, shows: id('receipt') },
  {
    name: 'till-slip',
    route,
    as,
    reach: ({ page }) => page.getByTestId('paper-slips').click(),
    shows: id('slip-serial'),
  },
  {
    name: 'till-slip-recorded',
    route,
    as,
    reach: (scene) => slip(scene, `A-${scene.stage.language}-1`, '5'),
    shows: id('slip-recorded'),
  },
  {
    name: 'till-slip-refused',
    route,
    as,
    reach: (scene) => slip(scene, `A-${scene.stage.language}-2`, '180'),
    shows: '[data-testid^="slip-"].notice-bad',
  },
  {
    name: 'till-day-server-away',
    route,
    as,
    before: ({ page }) => serverAway(page, 'TillToday', 'RecentSales'),
    shows: id('list-offline'),
  },
  {
    name: 'till-sign-waiting',
    route,
    as,
    before: async ({ stage }) => {
      const asked = { merchantNo: 'M01', billFen: 1000, redeemPoints: 5 };
      await (await stage.caller('volunteer')).run('openSignQuote', asked, '');
    },
    shows: id('take-sign'),
  },
  { name: 'till-day-empty', route, as: 'new-owner', shows: id('scan-area') },
]).concat([
  {
    name: 'till-receipt-print',
    route,
    as,
    reach: receipt,
    shows: id('receipt'),
    paper: { width: 58, height: 120 },
  },
]);
