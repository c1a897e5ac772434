import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { systemClock } from '@youhui/kernel';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { accepted, TestCommunity } from '../../../../test/support/test-community';
import { DevelopmentMessages } from '../messages';
import { OneTimeCodes } from '../one-time-codes';
import { RequestSignInCode } from '../request-sign-in-code/request-sign-in-code';
import { SecretKey } from '../secret-key';
import { SetMemberPhone } from '../set-member-phone/set-member-phone';
import { SignInByPhone } from './sign-in-by-phone';

it('a number is kept under the secret key of now once its owner has signed in, and another’s as it was', async () => {
  const community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
  const redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  try {
    const old = new SecretKey(randomBytes(32).toString('hex'));
    const phone = `138${String(randomInt(100_000_000)).padStart(8, '0')}`;
    for (const memberNo of ['R1', 'R2']) {
      accepted(await community.use.member(memberNo));
      accepted(await new SetMemberPhone(community.database, old).execute(community.as(), { memberNo, phone }));
    }
    const next = new SecretKey(randomBytes(32).toString('hex'), [old]);
    const messages = new DevelopmentMessages();
    const phoneSignIn = { key: next, messages, codes: new OneTimeCodes(redis, next), tell: () => undefined };
    const order = { communityCode: community.code, phone, clientAddress: randomUUID() };
    const tries = new Tries(redis);
    const { ticket } = accepted(await new RequestSignInCode(community.database, tries, phoneSignIn).execute(order));
    const code = /\d{6}/.exec(messages.kept()[0]?.text ?? '')?.[0] ?? '';
    const enter = new SignInByPhone(community.database, tries, phoneSignIn, systemClock);
    expect(await enter.execute({ ...order, ticket, code, memberNo: 'R1' })).toHaveProperty('token');
    const kept = await community.rows<{ no: string; hash: Buffer }>(
      'select member_no as no, phone_hash as hash from member_phone',
    );
    const hashOf = (no: string) => kept.find((row) => row.no === no)?.hash.toString('hex');
    const normal = `+86${phone}`;
    expect([hashOf('R1'), hashOf('R2')]).toEqual([
      next.mac('phone', normal).toString('hex'),
      old.mac('phone', normal).toString('hex'),
    ]);
  } finally {
    redis.disconnect();
    await community.close();
  }
});
