import { demoPin } from '../people';
import { forElders, id, type Scene, type Screen } from '../screen';

const route = '/self-service';
const as = 'social-worker';

/** The social worker makes the window a self-service desk. */
async function makeDesk({ page }: Scene): Promise<void> {
  await page.goto('/desk-devices');
  await page.getByTestId('desk-name').fill('1');
  await page.getByTestId('make-desk').click();
  await page.getByTestId('confirm').click();
  await page.getByTestId('desk-card').waitFor();
}

const card = async ({ page, stage }: Scene): Promise<void> => {
  const { cardNo } = await stage.customer();
  await page.getByTestId('desk-card').fill(cardNo);
  await page.getByTestId('desk-card-read').waitFor();
};

/** Where residents without a phone look at what is theirs, and where staff make and end such a place. */
export const selfServiceScreens: readonly Screen[] = [
  { name: 'desk-devices', route: '/desk-devices', as, shows: id('desk-name') },
  { name: 'self-service-none', route, as: 'nobody', shows: 'section.card h1' },
  ...forElders([
    { name: 'self-service', route, as, anew: true, before: makeDesk, shows: id('desk-card') },
    { name: 'self-service-card-read', route, as, anew: true, before: makeDesk, reach: card, shows: id('desk-pin') },
    {
      name: 'self-service-pin-wrong',
      route,
      as,
      anew: true,
      before: makeDesk,
      reach: async (scene) => {
        await card(scene);
        await scene.page.getByTestId('desk-pin').fill('307417');
      },
      shows: id('desk-problem'),
    },
    {
      name: 'self-service-points',
      route,
      as,
      anew: true,
      before: makeDesk,
      reach: async (scene) => {
        await card(scene);
        await scene.page.getByTestId('desk-pin').fill(demoPin);
      },
      shows: id('balance'),
    },
  ]),
];
