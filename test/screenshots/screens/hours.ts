import { randomUUID } from 'node:crypto';
import { serverAway } from '../broken-lines';
import { forElders, id, type Scene, type Screen } from '../screen';

const route = '/hours';

async function logged({ page }: Scene): Promise<void> {
  await page.locator('form select').first().selectOption({ index: 1 });
  await page.locator('form .chip, form button[type=button]').nth(2).click();
  await page.getByTestId('record-service').click();
}

/** The organiser logs so many minutes for somebody, and presses a button on the record. */
async function reviewed({ page, stage }: Scene, minutes: number, decision: 'approve' | 'reject'): Promise<void> {
  const { memberNo } = await stage.customer();
  const service = { memberNo, programme: '邻里互助', tags: [], minutes, grade: 'ATTESTED', commandId: randomUUID() };
  const made = await (
    await stage.caller('organiser')
  ).run('recordService', service, '... on ServiceRecord { serviceId }');
  await page.reload();
  await page.getByTestId(`${decision}-${made['serviceId'] as string}`).click();
}

/** Service time. */
export const hoursScreens: readonly Screen[] = [
  ...forElders([
    { name: 'hours', route, as: 'volunteer', shows: id('service-records') },
    { name: 'hours-recorded', route, as: 'volunteer', reach: logged, shows: id('service-recorded') },
    {
      name: 'hours-incomplete',
      route,
      as: 'volunteer',
      reach: ({ page }) => page.getByTestId('record-service').click(),
      shows: '.field-problem',
    },
    { name: 'hours-empty', route, as: 'newcomer', shows: 'section.wide .list-note:not([role])' },
    {
      name: 'hours-server-away',
      route,
      as: 'volunteer',
      before: ({ page }) => serverAway(page, 'ServiceRecords'),
      shows: id('list-offline'),
    },
  ]),
  { name: 'hours-review', route, as: 'social-worker', shows: '[data-testid^="approve-"]' },
  {
    name: 'hours-approved',
    route,
    as: 'social-worker',
    reach: (scene) => reviewed(scene, 60, 'approve'),
    shows: '.notice[data-testid^="approved-"]',
  },
  {
    name: 'hours-second-review',
    route,
    as: 'social-worker',
    reach: (scene) => reviewed(scene, 900, 'approve'),
    shows: id('sign-service'),
  },
  {
    name: 'hours-signed',
    route,
    as: 'social-worker',
    reach: async (scene) => {
      await reviewed(scene, 900, 'approve');
      await scene.page.getByTestId('sign-service').click();
    },
    shows: id('signed'),
  },
  {
    name: 'hours-rejected',
    route,
    as: 'social-worker',
    reach: (scene) => reviewed(scene, 45, 'reject'),
    shows: id('rejected'),
  },
];
