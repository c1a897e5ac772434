import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { Cashier } from '../identity/cashier.types';
import { Session } from '../identity/viewer.types';
import { answerOr } from '../graphql/refusals';
import { FenScalar, PointsScalar } from '../graphql/scalars';

@ObjectType({ description: 'Who stands at a till since when.' })
export class TillShift {
  @Field(() => String)
  shiftId: string;

  @Field(() => String, { description: 'The cashier, by the name they sign in with.' })
  login: string;

  @Field(() => GraphQLISODateTime, {
    description: 'Twelve hours after it the session is over; the next to open a shift here closes this one.',
  })
  openedAt: Date;
}

@ObjectType({
  description:
    'A till of a shop: it waits for its device (pairingUntil), is paired (pairedAt), or revoked (revokedAt).',
})
export class Terminal {
  @Field(() => String, { description: 'T01, T02, … in the order of making, counted through the community.' })
  terminalNo: string;

  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  name: string;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when the code that was shown pairs a device; in the past, it needs renewPairing.',
  })
  pairingUntil: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  pairedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Out of use for good since then.' })
  revokedAt: Date | null;

  @Field(() => TillShift, { nullable: true })
  openShift: TillShift | null;
}

@ObjectType({ description: 'A till that waits for its device.' })
export class TerminalToPair {
  @Field(() => String)
  terminalNo: string;

  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Eight digits to type in on the device. Shown only here; good for one device.' })
  pairingCode: string;

  @Field(() => GraphQLISODateTime, { description: 'Ten minutes from now.' })
  expiresAt: Date;
}

@ObjectType({ description: 'What a device is told that has become a till.' })
export class PairedTerminal {
  @Field(() => String, {
    description: 'Keep it on the device: it opens shifts with it, and does nothing else. Shown only here.',
  })
  terminalToken: string;

  @Field(() => String)
  terminalNo: string;

  @Field(() => String, { description: 'The till’s name.' })
  name: string;

  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  merchantName: string;

  @Field(() => String)
  communityName: string;
}

@ObjectType({ description: 'What a till shows before anybody has signed in there.' })
export class PairedTerminalShown {
  @Field(() => String)
  terminalNo: string;

  @Field(() => String, { description: 'The till’s name.' })
  name: string;

  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  merchantName: string;

  @Field(() => String)
  communityName: string;

  @Field(() => [Cashier], { description: 'Who may open a shift here: the shop’s people who have a PIN, at most 200.' })
  cashiers: Cashier[];

  @Field(() => TillShift, { nullable: true })
  openShift: TillShift | null;
}

@ObjectType({ description: 'What was sold and taken back in a shift.' })
export class ShiftTotals {
  @Field(() => Int, { description: 'Sales of the shift, those taken back since included.' })
  sales: number;

  @Field(() => FenScalar, { description: 'The bills of these sales, points included.' })
  billFen: number;

  @Field(() => PointsScalar, { description: 'Points that members paid with in these sales.' })
  redeemPoints: number;

  @Field(() => FenScalar, { description: 'What these points took off the bills.' })
  redeemFen: number;

  @Field(() => Int, { description: 'Refunds and voids made in the shift, of sales of any shift.' })
  refunds: number;

  @Field(() => FenScalar, { description: 'What was taken back of bills, points included.' })
  refundedFen: number;

  @Field(() => PointsScalar, { description: 'Points given back.' })
  refundedPoints: number;
}

@ObjectType({ description: 'A shift that is over, for the paper that is handed over with the till.' })
export class ShiftClosed {
  @Field(() => String)
  shiftId: string;

  @Field(() => String)
  terminalNo: string;

  @Field(() => String)
  merchantNo: string;

  @Field(() => String, { description: 'The cashier.' })
  login: string;

  @Field(() => GraphQLISODateTime)
  openedAt: Date;

  @Field(() => GraphQLISODateTime)
  closedAt: Date;

  @Field(() => ShiftTotals)
  totals: ShiftTotals;
}

export const CreateTerminalResult = answerOr(
  TerminalToPair,
  'CreateTerminalResult',
  'The till with its code, or in this order: NOT_PERMITTED, INVALID_INPUT, MERCHANT_NOT_FOUND, DEVICE_LIMIT_REACHED.',
);
export const RenewPairingResult = answerOr(
  TerminalToPair,
  'RenewPairingResult',
  'The till with its new code, or TERMINAL_NOT_FOUND, also for a revoked till and another’s shop.',
);
export const RevokeTerminalResult = answerOr(
  Terminal,
  'RevokeTerminalResult',
  'The till, revoked, or TERMINAL_NOT_FOUND, also for another’s shop.',
);
export const PairTerminalResult = answerOr(
  PairedTerminal,
  'PairTerminalResult',
  'The till with its token, or in this order: TOO_MANY_TRIES, PAIRING_FAILED.',
);
export const PairedTerminalResult = answerOr(
  PairedTerminalShown,
  'PairedTerminalResult',
  'The till, or TERMINAL_NOT_FOUND: the device is no till any more and has to be paired anew.',
);
export const OpenShiftResult = answerOr(
  Session,
  'OpenShiftResult',
  'A session, or in this order: SIGN_IN_FAILED for a device that is no till, TOO_MANY_TRIES, SIGN_IN_FAILED.',
);
export const CloseShiftResult = answerOr(
  ShiftClosed,
  'CloseShiftResult',
  'The shift with its totals, or SHIFT_OVER when the session belongs to none that is open.',
);
