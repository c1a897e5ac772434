import { forElders, id, type Screen } from '../screen';

const route = '/till';

/** A till between two shifts. */
export const tillShiftScreens: readonly Screen[] = forElders([
  { name: 'till-pairing', route, as: 'nobody', shows: id('pair') },
  {
    name: 'till-pairing-refused',
    route,
    as: 'nobody',
    reach: async ({ page }) => {
      await page.getByTestId('pairing-code').fill('11111111');
      await page.getByTestId('pair').click();
    },
    shows: id('pairing-refused'),
  },
  { name: 'till-who', route, as: 'paired-till', shows: id('cashiers') },
  {
    name: 'till-pin',
    route,
    as: 'paired-till',
    reach: async ({ page }) => {
      await page.getByTestId('cashier-xiaozhou').click();
      await page.getByTestId('pin').pressSequentially('24');
    },
    shows: id('pin-done'),
  },
  {
    name: 'till-pin-wrong',
    route,
    as: 'paired-till',
    anew: true,
    reach: async ({ page, till }) => {
      await page.getByTestId('cashier-xiaozhou').click();
      await till.typePin('9999');
    },
    shows: id('pin-problem'),
  },
  {
    name: 'till-taken-away',
    route,
    as: 'paired-till',
    anew: true,
    before: async ({ stage }) => {
      const owner = await stage.caller('owner');
      const { terminals } = await owner.read<{ terminals: { terminalNo: string; revokedAt: string | null }[] }>(
        '{ terminals(merchantNo: "M01") { terminalNo revokedAt } }',
      );
      const newest = terminals
        .filter(({ revokedAt }) => !revokedAt)
        .sort((a, b) => (a.terminalNo < b.terminalNo ? 1 : -1));
      await owner.run('revokeTerminal', { terminalNo: newest[0]?.terminalNo }, '');
    },
    shows: id('terminal-refused'),
  },
  {
    name: 'till-hand-over-asked',
    route,
    as: 'till',
    reach: ({ page }) => page.getByTestId('close-shift').click(),
    shows: id('confirm'),
  },
  {
    name: 'till-handed-over',
    route,
    as: 'till',
    anew: true,
    reach: async ({ page, till, stage }) => {
      await till.scanWhenReady((await stage.customer()).cardNo);
      await till.sell({ yuan: '32', points: 50 });
      await page.getByTestId('close-shift').click();
      await page.getByTestId('confirm').click();
    },
    shows: id('handed-over'),
  },
]);
