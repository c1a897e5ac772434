import { serverAway } from '../broken-lines';
import { id, type Scene, type Screen } from '../screen';

const route = '/integrations';
const as = 'administrator';

/** Three programs: one that has been replaced, one of a shop, one that was ended. */
async function keys({ stage }: Scene): Promise<void> {
  const admin = await stage.caller('administrator');
  const make = (input: object) => admin.run('createApiKey', input, '... on NewApiKey { key { keyNo } }');
  await make({ name: '街道报表', scopes: ['ledger:read', 'clearing:read'], days: 90 });
  await make({ name: '志愿平台', scopes: ['member:read', 'service:record'], days: 366 });
  await make({ name: '收银软件', scopes: ['checkout:complete', 'checkout:refund'], merchantNo: 'M02', days: 30 });
  await admin.run('rotateApiKey', { keyNo: 1, days: 90 }, '');
  await admin.run('revokeApiKey', { keyNo: 3 }, '');
}

/** How programs get in. */
export const integrationScreens: readonly Screen[] = [
  { name: 'integrations-empty', route, as: 'founder', shows: '.list-note:not([role])' },
  { name: 'integrations-keys', route, as, before: keys, shows: id('api-keys') },
  {
    name: 'integrations-new-key',
    route,
    as,
    reach: async ({ page }) => {
      await page.getByTestId('key-name').fill('志愿平台');
      await page.getByTestId('service:record').check();
      await page.getByTestId('create-key').click();
    },
    shows: id('key-token'),
  },
  {
    name: 'integrations-server-away',
    route,
    as,
    before: ({ page }) => serverAway(page, 'ApiKeys'),
    shows: id('list-offline'),
  },
];
