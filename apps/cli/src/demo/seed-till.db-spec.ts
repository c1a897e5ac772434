import { demo } from '@youhui/db';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { TestTills } from '../../../../test/support/test-tills';
import { useCasesOn } from '../use-cases';
import { seedTill } from './seed-till';

describe('The demo’s till', () => {
  it('waits to be paired and is opened with the cashier’s PIN; seeding again changes nothing', async () => {
    const community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    const tills = new TestTills(community);
    try {
      const { merchantNo, login, pin } = demo.till;
      accepted(await community.use.merchant(merchantNo));
      await tills.person(login, merchantNo, ['cashier']);
      const useCases = useCasesOn(community.database, () => undefined);
      const seed = () => seedTill(useCases, community.communityId, new Date());
      await seed();
      const seeded = await community.rows('select terminal_no, name, pairing_hash, paired_at from terminal');
      expect(seeded).toMatchObject([{ terminal_no: 'T01', name: demo.till.name, paired_at: null }]);
      await seed();
      expect(await community.rows('select terminal_no, name, pairing_hash, paired_at from terminal')).toEqual(seeded);
      const renewed = accepted(await tills.renewal.execute(community.as(), { terminalNo: 'T01' }));
      const { terminalToken } = accepted(await tills.pair(renewed.pairingCode));
      expect(codeOf(await tills.open(terminalToken, login, pin))).toBe('OK');

      accepted(await tills.setPin(login, '8642'));
      await seed();
      expect(codeOf(await tills.open(terminalToken, login, '8642'))).toBe('OK');
    } finally {
      tills.close();
      await community.close();
    }
  });
});
