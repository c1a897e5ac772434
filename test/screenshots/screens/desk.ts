import { forElders, id, type Scene, type Screen } from '../screen';

const route = '/desk';
const as = 'social-worker';

async function filled({ page, stage }: Scene, yuan: string, points: string): Promise<void> {
  const { memberNo } = await stage.customer(90);
  await page.locator('select').first().selectOption('M01');
  await page.getByRole('searchbox').fill(memberNo);
  await page.getByRole('searchbox').press('Enter');
  await page.getByTestId('picked-member').waitFor();
  const [bill, redeem] = [page.locator('.amount-input').nth(0), page.locator('.amount-input').nth(1)];
  await bill.fill(yuan);
  await redeem.fill(points);
}

/** The service desk, where somebody without phone and card is served. */
export const deskScreens: readonly Screen[] = forElders([
  { name: 'desk', route, as, shows: id('complete-checkout') },
  {
    name: 'desk-found',
    route,
    as,
    reach: async ({ page, stage }) => {
      await stage.customer();
      await page.getByRole('searchbox').fill('K0');
      await page.getByRole('searchbox').press('Enter');
    },
    shows: '[data-testid^="member-"]',
  },
  {
    name: 'desk-priced',
    route,
    as,
    reach: (scene) => filled(scene, '32', '50'),
    shows: `${id('complete-checkout')}:enabled`,
  },
  { name: 'desk-too-many', route, as, reach: (scene) => filled(scene, '10', '99'), shows: id('take-offer') },
  {
    name: 'desk-sold',
    route,
    as,
    reach: async (scene) => {
      await filled(scene, '32', '50');
      await scene.page.getByTestId('complete-checkout').click();
    },
    shows: id('checkout-success'),
  },
]);
