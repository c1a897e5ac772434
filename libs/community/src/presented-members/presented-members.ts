import { createHmac } from 'node:crypto';
import {
  codeOtp,
  codeStepAt,
  isRefusal,
  readPaymentCode,
  refuse,
  type Hmac,
  type PresentedCode,
  type Refusal,
  type RequestContext,
} from '@youhui/kernel';
import type { Database, Tries, TryLimit } from '@youhui/platform';
import { type CardRow, cardShown } from '../member-card.store';
import { payingDevice, spendStep, type DeviceWithSecret } from '../payment-device.store';
import { readPresented } from './presented-text';

export interface PresentedMember {
  readonly memberNo: string;
  readonly presented: 'code' | 'card' | 'helper';
  /** The family help whose phone was shown, where it was not the member's own. */
  readonly helperNo: string | null;
}

/** Ten wrong codes within five minutes pause whoever sent them. */
export const wrongCodes: TryLimit = { most: 10, withinSeconds: 300 };
/** Thirty pause the device that they claimed to be from: no two tills alone keep a member from paying. */
const wrongCodesOfDevice: TryLimit = { most: 30, withinSeconds: 300 };

/** A code counts from half a minute before it is shown until half a minute after. */
const stepsAround = 1;
/** A code that was right up to ten minutes ago, or will be, is told from one that never was. */
const stepsKnown = 20;

/** What there is to say about something presented, before the tries are counted. */
export interface Judgement {
  readonly answer: PresentedMember | Refusal;
  /** A guess that was wrong: it uses up a try. */
  readonly wrong: boolean;
  readonly claimed?: PresentedCode;
  /** What makes a right code spent. */
  readonly step?: number;
}

const hmac: Hmac = (key, message) => createHmac('sha256', key).update(message).digest();

/**
 * Tells whose payment code or card a till was shown, and spends the code: however many tills read it at once, one
 * succeeds. A code holds 8 digits that change every half minute: somebody who knows a device's number and guesses is
 * right 3 times in 100 000 000, and has 10 guesses in 5 minutes a till, and 30 a device.
 * A helper’s phone is known as the member it pays for, and as a helper’s; when the help is over it is no device any more.
 * Refusals, in this order: `INVALID_INPUT` (`presented`), `TOO_MANY_TRIES`, `CODE_NOT_RECOGNISED`, `CODE_EXPIRED`,
 * `CODE_USED`, `CARD_NOT_FOUND`, `CARD_BLOCKED`. Whether the member's account works is for the sale to say.
 */
export class PresentedMembers {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly codePrefix: string,
  ) {}

  async recognise(ctx: RequestContext, presented: string): Promise<PresentedMember | Refusal> {
    return this.take(ctx, await this.look(ctx, presented));
  }

  /** Only looks, and changes nothing; what it gives is for `take`, at once. `INVALID_INPUT` for what is nothing at all. */
  async look(ctx: RequestContext, presented: string): Promise<Judgement | Refusal> {
    return (await this.judge(ctx, presented)) ?? refuse('INVALID_INPUT', { field: 'presented' });
  }

  /** Counts a guess that was wrong, and spends a code that was right. */
  async take(ctx: RequestContext, looked: Judgement | Refusal): Promise<PresentedMember | Refusal> {
    if (isRefusal(looked)) return looked;
    if (!(await this.mayTry(ctx, looked))) return refuse('TOO_MANY_TRIES');
    const { answer, claimed, step } = looked;
    if (isRefusal(answer) || !claimed || step === undefined) return answer;
    const spent = await this.database.ask(ctx.communityId, spendStep(ctx.communityId, claimed.deviceNo, step));
    return spent.length > 0 ? answer : refuse('CODE_USED');
  }

  /** What was presented is looked at first and counted then: a guess costs nothing to look at. */
  private async judge({ communityId, at }: RequestContext, text: string): Promise<Judgement | undefined> {
    const presented = readPresented(text);
    switch (presented?.kind) {
      case undefined:
        return undefined;
      case 'code': {
        const claimed = readPaymentCode(this.codePrefix, presented.digits);
        if (!claimed) return { answer: refuse('CODE_NOT_RECOGNISED'), wrong: false };
        const [device] = await this.database.ask<DeviceWithSecret>(
          communityId,
          payingDevice(communityId, claimed.deviceNo, at),
        );
        return judgeCode(claimed, device, codeStepAt(at));
      }
      case 'card':
      case 'nfc': {
        if (presented.kind === 'card' && !presented.wellFormed)
          return { answer: refuse('CARD_NOT_FOUND'), wrong: false };
        const [card] = await this.database.ask<CardRow>(communityId, cardShown(communityId, presented));
        return judgeCard(card);
      }
    }
  }

  /** A till that is paused does not pause devices: of a wrong guess it is asked first. */
  private async mayTry({ communityId, actor }: RequestContext, { wrong, claimed }: Judgement): Promise<boolean> {
    const till = actor.terminalNo === undefined ? actor.name : `terminal:${actor.terminalNo}`;
    const ofTill = () => this.tries.allows({ kind: 'code-till', who: [communityId, till], ...wrongCodes }, wrong);
    if (!claimed) return ofTill();
    const who = [communityId, String(claimed.deviceNo)];
    const ofDevice = () => this.tries.allows({ kind: 'code-device', who, ...wrongCodesOfDevice }, wrong);
    if (wrong) return (await ofTill()) && ofDevice();
    const allowed = await Promise.all([ofTill(), ofDevice()]);
    return allowed.every(Boolean);
  }
}

/** Pure: what a code is worth at a step. An unknown device costs the same work and gets the same answer as a wrong code. */
export function judgeCode(
  claimed: PresentedCode,
  device: Pick<DeviceWithSecret, 'memberNo' | 'secret' | 'lastStep' | 'revokedAt' | 'helperNo'> | undefined,
  now: number,
): Judgement {
  const secret = device?.secret ?? Buffer.alloc(20);
  const current = stepsOf(claimed.otp, secret, now, stepsAround);
  const known = current.length > 0 ? current : stepsOf(claimed.otp, secret, now, stepsKnown);
  if (!device || device.revokedAt !== null || known.length === 0)
    return { answer: refuse('CODE_NOT_RECOGNISED'), wrong: true, claimed };
  if (current.length === 0) return { answer: refuse('CODE_EXPIRED'), wrong: true, claimed };
  const step = current.find((one) => one > device.lastStep);
  if (step === undefined) return { answer: refuse('CODE_USED'), wrong: false, claimed };
  const { memberNo, helperNo } = device;
  const presented = helperNo === null ? 'code' : 'helper';
  return { answer: { memberNo, presented, helperNo }, wrong: false, claimed, step };
}

/** The steps, so many around now, at which a device with this secret shows these digits. */
function stepsOf(otp: string, secret: Buffer, now: number, around: number): number[] {
  const steps = Array.from({ length: 2 * around + 1 }, (_, index) => now - around + index);
  return steps.filter((step) => codeOtp(hmac, secret, step) === otp);
}

function judgeCard(card: CardRow | undefined): Judgement {
  if (!card) return { answer: refuse('CARD_NOT_FOUND'), wrong: true };
  if (card.blockedAt !== null) return { answer: refuse('CARD_BLOCKED'), wrong: false };
  return { answer: { memberNo: card.memberNo, presented: 'card', helperNo: null }, wrong: false };
}
