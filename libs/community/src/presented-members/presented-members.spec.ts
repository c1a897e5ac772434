import { createHmac, randomBytes } from 'node:crypto';
import { codeOtp, isRefusal, type Hmac } from '@youhui/kernel';
import { judgeCode } from './presented-members';

const hmac: Hmac = (key, message) => createHmac('sha256', key).update(message).digest();
const secret = randomBytes(20);
const now = 60_000_000;
const device = { memberNo: 'R1', secret, lastStep: 0, revokedAt: null, helperNo: null };
const codeOf = (step: number) => ({ deviceNo: 42, otp: codeOtp(hmac, secret, step) });

describe('What a code is worth', () => {
  it.each([
    ['shown now', 0, 0, 'R1', false],
    ['of the half minute before', -1, 0, 'R1', false],
    ['of the half minute after, from a clock that is ahead', 1, 0, 'R1', false],
    ['of a minute ago', -2, 0, 'CODE_EXPIRED', true],
    ['of a minute ahead', 2, 0, 'CODE_EXPIRED', true],
    ['of ten minutes ago', -20, 0, 'CODE_EXPIRED', true],
    ['older than that', -21, 0, 'CODE_NOT_RECOGNISED', true],
    ['later than that', 21, 0, 'CODE_NOT_RECOGNISED', true],
    ['used before', 0, now, 'CODE_USED', false],
    ['older than one used', -1, now, 'CODE_USED', false],
    ['newer than one used', 1, now, 'R1', false],
    ['old and used', -2, now, 'CODE_EXPIRED', true],
  ])('%s', (_, steps, lastStep, worth, wrong) => {
    const judged = judgeCode(codeOf(now + steps), { ...device, lastStep }, now);
    expect(isRefusal(judged.answer) ? judged.answer.refused : judged.answer.memberNo).toBe(worth);
    expect(judged.wrong).toBe(wrong);
    expect(judged.step).toBe(worth === 'R1' ? now + steps : undefined);
  });

  it('of a helper’s phone is the member they pay for, and says so', () => {
    expect(judgeCode(codeOf(now), device, now).answer).toEqual({ memberNo: 'R1', presented: 'code', helperNo: null });
    const helpers = { ...device, helperNo: '00000007' };
    const shown = { memberNo: 'R1', presented: 'helper', helperNo: '00000007' };
    expect(judgeCode(codeOf(now), helpers, now).answer).toEqual(shown);
  });

  it('is nothing, and a try, from a revoked or an unknown device and with a wrong digit', () => {
    const otp = String((Number(codeOf(now).otp) + 1) % 100_000_000).padStart(8, '0');
    for (const judged of [
      judgeCode(codeOf(now), { ...device, revokedAt: new Date() }, now),
      judgeCode(codeOf(now), undefined, now),
      judgeCode({ deviceNo: 42, otp }, device, now),
      judgeCode({ deviceNo: 42, otp: codeOtp(hmac, Buffer.alloc(20), now) }, undefined, now),
    ])
      expect(judged).toMatchObject({ answer: { refused: 'CODE_NOT_RECOGNISED' }, wrong: true });
  });
});
