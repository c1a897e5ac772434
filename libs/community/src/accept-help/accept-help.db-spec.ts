import { Redis } from 'ioredis';
import { TestFamily } from '../../../../test/support/family';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { codesOf, TestTill } from '../../../../test/support/till';
import { InviteHelper } from '../invite-helper/invite-helper';

const url = process.env['TEST_APP_URL'] as string;
const times = (count: number, what: string) => Array.from({ length: count }, () => what);

describe('Inviting a family helper', () => {
  const redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  let community: TestCommunity;
  let till: TestTill;
  let family: TestFamily;

  beforeEach(async () => {
    community = await TestCommunity.make(url);
    till = new TestTill(community);
    family = new TestFamily(till, redis);
    for (const memberNo of ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']) accepted(await community.use.member(memberNo));
  });
  afterEach(() => till.close());
  afterAll(() => redis.disconnect());

  const now = (memberNo: string) => family.queries.helpersOf(community.communityId, memberNo, new Date());
  const wrong = (right: string, no: number) => String((Number(right) + 1 + no) % 100_000_000).padStart(8, '0');

  it('gives eight digits once, of which only a keyed hash is kept, and lets one person accept', async () => {
    const invited = accepted(await family.invite('R1', { name: ' 女儿小红 ', dayPoints: 30, days: 7 }));
    expect(invited.invitation).toMatch(/^[0-9]{8}$/);
    expect(invited).toMatchObject({ name: '女儿小红', dayPoints: 30, usedTodayPoints: 0, acceptedAt: null });
    const kept = JSON.stringify(await community.rows(`select * from family_helper`));
    expect(kept).not.toContain(invited.invitation);
    const offer = accepted(await family.invitations.execute(family.phone('R2'), invited.invitation));
    expect(offer).toMatchObject({ memberName: '会员R1', name: '女儿小红', dayPoints: 30, lastDay: invited.lastDay });
    const helped = accepted(await family.accept(invited.invitation, 'R2'));
    expect(helped).toMatchObject({ memberNo: 'R1', helperMemberNo: 'R2', invitationUntil: null, deviceNo: null });
    expect(codeOf(await family.accept(invited.invitation, 'R3'))).toBe('INVITATION_WRONG');
    expect(await now('R1')).toMatchObject([{ helperNo: helped.helperNo, helperMemberName: '会员R2' }]);
  });

  it('counts to the end of a local day', async () => {
    const at = new Date('2026-11-23T15:59:59Z'); // one second before midnight in Chengdu
    const late = accepted(await family.invite('R1', { days: 1 }, family.phone('R1', at)));
    expect([late.lastDay, late.until.toISOString()]).toEqual(['2026-11-24', '2026-11-24T16:00:00.000Z']);
    const next = family.phone('R1', new Date(at.getTime() + 1000));
    expect(accepted(await family.invite('R1', { days: 366 }, next)).lastDay).toBe('2027-11-25');
  });

  it.each<[object, string]>([
    [{ name: '' }, 'name'],
    [{ name: ' \t' }, 'name'],
    [{ name: '红'.repeat(41) }, 'name'],
    [{ name: 'a\0b' }, 'name'],
    [{ name: '\ud800' }, 'name'],
    [{ dayPoints: 0 }, 'dayPoints'],
    [{ dayPoints: 101 }, 'dayPoints'],
    [{ days: 0 }, 'days'],
    [{ days: 367 }, 'days'],
    [{ days: 1.5 }, 'days'],
    [{ days: Number.NaN }, 'days'],
  ])('refuses %j', async (terms, field) =>
    expect(await family.invite('R1', terms)).toMatchObject({ refused: 'INVALID_INPUT', details: { field } }),
  );

  it('is for the member and for the desk', async () => {
    expect(codeOf(await family.invite('R1', {}, family.phone('R2')))).toBe('NOT_PERMITTED');
    const desk = community.as({ name: 'person:desk', memberNo: 'R3', permissions: new Set(['card:manage']) });
    const invited = accepted(await family.invite('R1', {}, desk));
    expect(invited.invitedBy).toBe('person:desk');
    // Whoever invites for somebody else does not become the helper themselves.
    expect(codeOf(await family.accept(invited.invitation, 'R3', desk))).toBe('OWN_INVITATION');
    expect(codeOf(await family.accept(invited.invitation, 'R1'))).toBe('OWN_INVITATION');
    expect(codeOf(await family.accept(invited.invitation, 'R2'))).toBe('OK');
    expect(codeOf(await family.invite('R9', {}, desk))).toBe('MEMBER_NOT_FOUND');
    expect(codeOf(await family.invite('\0', {}, desk))).toBe('MEMBER_NOT_FOUND');
    const without = new InviteHelper(community.database, undefined);
    const order = { memberNo: 'R1', name: 'x', dayPoints: 1 as never, days: 1 };
    expect(codeOf(await without.execute(desk, order))).toBe('PHONE_SIGN_IN_OFF');
  });

  it('lives fifteen minutes, and a new one takes its place', async () => {
    const first = await family.invitation('R1');
    const second = await family.invitation('R1');
    expect(codeOf(await family.accept(first, 'R2'))).toBe('INVITATION_WRONG');
    const late = family.phone('R2', new Date(Date.now() + 15 * 60_000));
    expect(codeOf(await family.accept(second, 'R2', late))).toBe('INVITATION_WRONG');
    expect(await now('R1')).toHaveLength(1);
    expect(await family.queries.helpersOf(community.communityId, 'R1', late.at)).toEqual([]);
    expect(codeOf(await family.accept(second, 'R2'))).toBe('OK');
    expect(codeOf(await family.accept(await family.invitation('R1'), 'R2'))).toBe('ALREADY_HELPS');
  });

  it('looks at ten of forty wrong ones, and then at no right one either', async () => {
    const right = await family.invitation('R1');
    const guesses = Array.from({ length: 40 }, (_, no) => family.accept(wrong(right, no), 'R2'));
    expect(codesOf(await Promise.all(guesses))).toEqual([
      ...times(10, 'INVITATION_WRONG'),
      ...times(30, 'TOO_MANY_TRIES'),
    ]);
    expect(codeOf(await family.accept(right, 'R2'))).toBe('TOO_MANY_TRIES');
    for (const nothing of ['', '1234567', 'abcdefgh'])
      expect(codeOf(await family.accept(nothing, 'R3'))).toBe('INVITATION_WRONG'); // not counted
    expect(codeOf(await family.accept(right, 'R3'))).toBe('OK');
  });

  it('has one who accepts, of ten at once', async () => {
    const invitation = await family.invitation('R1');
    const who = ['R2', 'R3', 'R4', 'R5', 'R6'].flatMap((one) => [one, one]);
    const codes = codesOf(await Promise.all(who.map((one) => family.accept(invitation, one))));
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
    expect(await now('R1')).toHaveLength(1);
  });

  it('stops at three helpers of one member, also when a new invitation races one that is accepted', async () => {
    for (const helper of ['R2', 'R3']) accepted(await family.accept(await family.invitation('R1'), helper));
    const invitation = await family.invitation('R1');
    const [accepting, inviting] = await Promise.all([family.accept(invitation, 'R4'), family.invite('R1')]);
    const both = [codeOf(accepting), codeOf(inviting)];
    expect([
      ['OK', 'TOO_MANY_HELPERS'],
      ['INVITATION_WRONG', 'OK'],
    ]).toContainEqual(both);
    if (codeOf(inviting) === 'OK') accepted(await family.accept(accepted(inviting).invitation, 'R4'));
    expect(codeOf(await family.invite('R1'))).toBe('TOO_MANY_HELPERS');
    const [one] = await now('R1');
    accepted(await family.end(one?.helperNo ?? '', family.phone('R1')));
    expect(codeOf(await family.invite('R1'))).toBe('OK');
  });

  it('lets one person help five', async () => {
    for (const helped of ['R2', 'R3', 'R4', 'R5']) accepted(await family.accept(await family.invitation(helped), 'R1'));
    const [sixth, seventh] = [await family.invitation('R6'), await family.invitation('R7')];
    const codes = codesOf(await Promise.all([family.accept(sixth, 'R1'), family.accept(seventh, 'R1')]));
    expect(codes).toEqual(['OK', 'TOO_MANY_HELPED']);
    expect(await family.queries.helpedBy(community.communityId, 'R1', new Date())).toHaveLength(5);
  });

  it('is taken back and ended by the member, the helper and the desk, and by nobody else', async () => {
    const { helperNo, invitation } = accepted(await family.invite('R1'));
    const desk = community.as({ permissions: new Set(['card:manage']) });
    for (const who of ['R2', 'R3'])
      expect(codeOf(await family.end(helperNo, family.phone(who)))).toBe('HELP_NOT_FOUND');
    expect(codeOf(await family.end('no such', family.phone('R1')))).toBe('HELP_NOT_FOUND');
    expect(codeOf(await family.end('\0', family.phone('R1')))).toBe('HELP_NOT_FOUND');
    accepted(await family.end(helperNo, family.phone('R1')));
    expect(codeOf(await family.accept(invitation, 'R2'))).toBe('INVITATION_WRONG');
    const next = accepted(await family.accept(await family.invitation('R1'), 'R2'));
    expect(codeOf(await family.end(next.helperNo, family.phone('R3')))).toBe('HELP_NOT_FOUND');
    expect(codeOf(await family.end(next.helperNo, desk))).toBe('OK');
    expect(await community.rows('select ended_by from family_helper where accepted_at is not null')).toEqual([
      { ended_by: desk.actor.name },
    ]);
    expect(await now('R1')).toEqual([]);
  });
});
