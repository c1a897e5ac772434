import { serverAway } from '../broken-lines';
import { forElders, id, type Screen } from '../screen';

const me = '/me/privacy';
const desk = '/privacy';

/** What a member knows, puts right and takes back: on their phone, and at the desk. */
export const privacyScreens: readonly Screen[] = [
  ...forElders([
    { name: 'me-privacy', route: me, as: 'volunteer', shows: id('consents') },
    {
      name: 'me-privacy-leaving-asked',
      route: me,
      as: 'volunteer',
      reach: ({ page }) => page.getByTestId('leave').click(),
      shows: id('confirm'),
    },
    {
      name: 'me-privacy-server-away',
      route: me,
      as: 'volunteer',
      before: ({ page }) => serverAway(page, 'MemberPrivacy'),
      shows: id('list-offline'),
    },
  ]),
  { name: 'privacy-desk', route: desk, as: 'social-worker', shows: '.list-note:not([role])' },
  {
    name: 'privacy-desk-member',
    route: desk,
    as: 'social-worker',
    reach: async ({ page, stage }) => {
      const { memberNo } = await stage.customer();
      await page.getByRole('searchbox').fill(memberNo);
      await page.getByTestId(`member-${memberNo}`).click();
    },
    shows: id('sealed'),
  },
];
