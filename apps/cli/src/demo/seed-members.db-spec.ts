import { demo } from '@youhui/db';
import { BlockCard, CheckPin, SetPin } from '@youhui/community';
import { SecretKey } from '@youhui/identity';
import { accepted, TestCommunity } from '../../../../test/support/test-community';
import { useCasesOn } from '../use-cases';
import { seedMembers } from './seed-members';

describe('The demo’s members', () => {
  let community: TestCommunity;
  const key = new SecretKey('a'.repeat(64));
  const seed = () =>
    seedMembers(
      useCasesOn(community.database, () => undefined),
      community.communityId,
      new Date(),
      key,
    );
  const seeded = () =>
    community.rows(
      `select (select count(*)::int from member_phone) as phones, (select count(distinct phone_hash)::int from member_phone) as numbers,
         (select count(*)::int from member_card) as cards, (select count(*)::int from member_pin) as pins`,
    );

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    for (const { memberNo } of demo.phonesOfMembers) accepted(await community.use.member(memberNo));
  });
  afterAll(() => community.close());

  it('have phones, of which a family shares one, cards and the demo’s PIN', async () => {
    await seed();
    expect(await seeded()).toEqual([{ phones: 4, numbers: 2, cards: 2, pins: 2 }]);
    for (const memberNo of demo.cardHolders)
      expect(await new CheckPin(community.database).execute(community.as(), { memberNo, pin: demo.demoPin })).toBe(
        true,
      );
  });

  it('stay as they are when it starts again, also after they changed what is theirs', async () => {
    const [memberNo] = demo.cardHolders;
    const own = community.as({ memberNo });
    const order = { memberNo, pin: '987321', currentPin: demo.demoPin };
    accepted(await new SetPin(community.database).execute(own, order));
    const [card] = await community.rows<{ cardNo: string }>(
      `select card_no as "cardNo" from member_card where member_no = '${memberNo}'`,
    );
    accepted(await new BlockCard(community.database).execute(own, { cardNo: card?.cardNo ?? '' }));
    await seed();
    expect(await seeded()).toEqual([{ phones: 4, numbers: 2, cards: 2, pins: 2 }]);
    expect(await new CheckPin(community.database).execute(own, { memberNo, pin: '987321' })).toBe(true);
  });
});
