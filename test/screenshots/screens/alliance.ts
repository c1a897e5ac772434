import { randomUUID } from 'node:crypto';
import { asIf, serverAway } from '../broken-lines';
import { id, type Scene, type Screen } from '../screen';

const route = '/alliance/applications';
const as = 'administrator';
const steps = ['checkPapers', 'recordVisit', 'postNotice'] as const;
const notes = {
  checkPapers: { papers: '营业执照、食品经营许可证' },
  recordVisit: { note: '店面属实,愿意受理积分' },
  postNotice: {},
};

/** A shop that has applied, and so many steps later. */
async function applied({ stage }: Scene, name: string, stepsTaken: number): Promise<string> {
  const admin = await stage.caller('administrator');
  const shop = { name, trade: '餐饮', address: '青石巷 7 号', commandId: randomUUID() };
  const made = await admin.run('applyForAdmission', shop, '... on ApplicationStep { applicationNo }');
  const applicationNo = made['applicationNo'] as string;
  for (const step of steps.slice(0, stepsTaken))
    await admin.run(step, { applicationNo, ...notes[step], commandId: randomUUID() }, '');
  return applicationNo;
}

const openCard = async (scene: Scene, name: string, button: string): Promise<void> => {
  await scene.page.getByRole('article', { name }).getByTestId(button).click();
};

/** Ways into the alliance and out of it. */
export const allianceScreens: readonly Screen[] = [
  { name: 'alliance-empty', route, as: 'founder', shows: '.list-note:not([role])' },
  {
    name: 'alliance-new',
    route,
    as,
    reach: ({ page }) => page.getByTestId('new-application').click(),
    shows: id('apply'),
  },
  {
    name: 'alliance-papers',
    route,
    as,
    before: (scene) => applied(scene, '青石巷豆花', 0),
    reach: (scene) => openCard(scene, '青石巷豆花', 'do-checkPapers'),
    shows: id('take-step'),
  },
  {
    name: 'alliance-board',
    route,
    as,
    before: async (scene) => {
      await applied(scene, '桥头理发', 1);
      await applied(scene, '小满书店', 2);
      await applied(scene, '银杏裁缝', 3);
    },
    shows: id('do-signAgreement'),
  },
  {
    name: 'alliance-notice-posted',
    route,
    as,
    before: (scene) => applied(scene, '豆浆铺子', 2),
    reach: (scene) => openCard(scene, '豆浆铺子', 'do-postNotice'),
    shows: id('step-noticed'),
  },
  {
    // The notice lasts seven days, and somebody else signs: here it is over, and somebody else has visited.
    name: 'alliance-agreement',
    route,
    as,
    before: async (scene) => {
      await applied(scene, '巷口水果', 3);
      await asIf(scene.page, 'MerchantApplications', (answer) =>
        answer
          .replace(/"noticeUntil":"[^"]*"/g, '"noticeUntil":"2026-01-01"')
          .replaceAll('person:guanliyuan', 'person:somebody'),
      );
    },
    reach: (scene) => openCard(scene, '巷口水果', 'do-signAgreement'),
    shows: id('take-step'),
  },
  {
    name: 'alliance-server-away',
    route,
    as,
    before: ({ page }) => serverAway(page, 'MerchantApplications'),
    shows: id('list-offline'),
  },
  { name: 'alliance-shops', route: '/alliance/shops', as, shows: id('alliance-shops') },
  { name: 'alliance-shops-empty', route: '/alliance/shops', as: 'founder', shows: '.list-note:not([role])' },
  {
    name: 'alliance-shop-leaves-asked',
    route: '/alliance/shops',
    as,
    reach: ({ page }) => page.getByTestId('shop-M02').getByRole('button').nth(1).click(),
    shows: id('confirm'),
  },
  {
    name: 'alliance-shop-stopped',
    route: '/alliance/shops',
    as,
    reach: async ({ page }) => {
      await page.getByTestId('shop-M05').getByRole('button').nth(0).click();
      await page.getByTestId('confirm').click();
    },
    shows: id('shop-done'),
  },
  {
    name: 'alliance-plaque',
    route: '/alliance/plaque/:applicationNo',
    path: '/alliance/plaque/A-1',
    as,
    before: (scene) => handedOver(scene),
    shows: id('plaque'),
  },
  {
    name: 'alliance-plaque-print',
    route: '/alliance/plaque/:applicationNo',
    path: '/alliance/plaque/A-1',
    as,
    before: (scene) => handedOver(scene),
    shows: id('plaque'),
    paper: { width: 297, height: 210 },
  },
  {
    name: 'alliance-plaque-none',
    route: '/alliance/plaque/:applicationNo',
    path: '/alliance/plaque/nobody',
    as,
    shows: '.list-note:not([role])',
  },
];

/** The newest application as it will be when its plaque is there, a week from now at the earliest. */
async function handedOver(scene: Scene): Promise<void> {
  const applicationNo = await applied(scene, '青石巷豆花', 3);
  await asIf(scene.page, 'MerchantApplications', (answer) => {
    const told = JSON.parse(answer) as {
      data: { merchantApplications: { applications: Record<string, unknown>[] } };
    };
    for (const application of told.data.merchantApplications.applications)
      if (application['applicationNo'] === applicationNo)
        Object.assign(application, {
          applicationNo: 'A-1',
          stage: 'plaque_given',
          merchantNo: 'M21',
          plaqueNo: 'SL-021',
        });
    return JSON.stringify(told);
  });
}
