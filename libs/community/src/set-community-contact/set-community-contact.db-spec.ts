import type { RequestContext } from '@youhui/kernel';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { CommunityQueries } from '../community.queries';
import { SetCommunityContact } from './set-community-contact';

const noon = new Date('2026-11-23T12:00:00Z');

describe('Whom people of a community call', () => {
  let community: TestCommunity;

  beforeAll(async () => (community = await TestCommunity.make(process.env['TEST_APP_URL'] as string)));
  afterAll(() => community.close());

  const set = (phone: string | null, at = noon) => {
    const ctx: RequestContext = { ...community.as(), at };
    return new SetCommunityContact(community.database).execute(ctx, { phone });
  };
  const shown = async () =>
    (await new CommunityQueries(community.database).community(community.communityId))?.contactPhone;
  const kept = () => community.rows<{ phone: string | null }>('select phone from community_contact order by set_at');

  it('is nobody at first, then who was said last; what was said before stays', async () => {
    expect(await shown()).toBeNull();
    expect(accepted(await set(' 028-8555 0123 '))).toEqual({ contactPhone: '028-8555 0123' });
    expect(await shown()).toBe('028-8555 0123');
    accepted(await set('12345'));
    accepted(await set('12345'));
    accepted(await set(null, new Date(noon.getTime() - 60_000))); // a clock that was set back
    expect(await shown()).toBeNull();
    expect(await kept()).toEqual([{ phone: '028-8555 0123' }, { phone: '12345' }, { phone: null }]);
  });

  it('is no text that cannot be called, and nothing of it is kept', async () => {
    const before = await kept();
    for (const phone of ['', '1234', '问前台', '12345\0', '12345\n6', '<script>', '1'.repeat(26), '9'.repeat(100_000)])
      expect([phone.slice(0, 20), codeOf(await set(phone))]).toEqual([phone.slice(0, 20), 'INVALID_INPUT']);
    expect(await kept()).toEqual(before);
  });

  it('is one after the other when many say it at one instant', async () => {
    const before = (await kept()).length;
    const phones = Array.from({ length: 12 }, (_, index) => String(60_000 + index));
    const answers = await Promise.all(phones.map((phone) => set(phone)));
    expect(answers.map((answer) => accepted(answer).contactPhone)).toEqual(phones);
    const after = (await kept()).map(({ phone }) => phone);
    expect(after.slice(before).sort()).toEqual(phones);
    expect(await shown()).toBe(after.at(-1));
  });
});
