import type { RequestContext } from '@youhui/kernel';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { PaymentMeansQueries } from '../payment-means.queries';
import { RevokeDevice } from '../revoke-device/revoke-device';
import { RegisterDevice } from './register-device';

describe('Registering a device', () => {
  let community: TestCommunity;
  let register: RegisterDevice;
  const as = (memberNo?: string): RequestContext => community.as({ memberNo, permissions: new Set(['code:show']) });
  const one = (memberNo: string, name = '我的手机') => register.execute(as(memberNo), { name });

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    register = new RegisterDevice(community.database, '77');
    for (const memberNo of ['R1', 'R2', 'R3']) accepted(await community.use.member(memberNo));
  });
  afterAll(() => community.close());

  it('gives 20 random bytes once, a number, the prefix and the time', async () => {
    const [first, second] = [accepted(await one('R1', '  旧手机 ')), accepted(await one('R1'))];
    expect(Buffer.from(first.secret, 'base64url')).toHaveLength(20);
    expect(first.secret).not.toBe(second.secret);
    expect(first.deviceNo).not.toBe(second.deviceNo);
    expect(first).toMatchObject({ codePrefix: '77', serverTime: expect.any(Date) as Date });
    const shown = await new PaymentMeansQueries(community.database).devices(community.communityId, 'R1');
    expect(shown.map(({ name }) => name).sort()).toEqual(['我的手机', '旧手机']);
    expect(JSON.stringify(shown)).not.toContain('secret');
  });

  it('makes five of twenty at once, and one more when one was revoked', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => one('R2')));
    expect(answers.filter((answer) => codeOf(answer) === 'OK')).toHaveLength(5);
    expect(answers.filter((answer) => codeOf(answer) === 'DEVICE_LIMIT_REACHED')).toHaveLength(15);
    const { deviceNo } = accepted(answers.find((answer) => codeOf(answer) === 'OK') ?? answers[0]!);
    accepted(await new RevokeDevice(community.database).execute(as('R2'), { deviceNo }));
    expect(codeOf(await one('R2'))).toBe('OK');
    expect(codeOf(await one('R2'))).toBe('DEVICE_LIMIT_REACHED');
  });

  it.each(['', ' ', 'x'.repeat(41), 'a\0b', 'a\nb', '\ud800'])('refuses the name %j', async (name) =>
    expect(await one('R1', name)).toMatchObject({ refused: 'INVALID_INPUT', details: { field: 'name' } }),
  );

  it('is for members only', async () =>
    expect(codeOf(await register.execute(as(), { name: 'x' }))).toBe('NOT_PERMITTED'));

  it('is undone by the member and the desk, once and for good, and by nobody else', async () => {
    const { deviceNo } = accepted(await one('R3'));
    const revoke = (ctx: RequestContext, no = deviceNo) =>
      new RevokeDevice(community.database).execute(ctx, { deviceNo: no });
    expect(codeOf(await revoke(as('R1')))).toBe('DEVICE_NOT_FOUND');
    for (const no of [-1, 10_000_000, 0.5, Number.NaN, (deviceNo + 1) % 10_000_000])
      expect(codeOf(await revoke(as('R3'), no))).toBe('DEVICE_NOT_FOUND');
    const desk = community.as({ permissions: new Set(['card:manage']) });
    const { revokedAt } = accepted(await revoke(desk));
    expect(revokedAt).toEqual(desk.at);
    expect(accepted(await revoke(as('R3'))).revokedAt).toEqual(revokedAt);
  });
});
