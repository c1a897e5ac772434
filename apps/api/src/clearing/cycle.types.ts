import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CycleRow, PartyStatus } from '@youhui/clearing';
import { answerOr } from '../graphql/refusals';
import { FenScalar, LocalDateScalar } from '../graphql/scalars';

export const positionStatuses = {
  PAY: 'pay',
  COLLECT: 'collect',
  CARRIED: 'carried',
  ZERO: 'zero',
  FUND: 'fund',
} as const satisfies Record<string, PartyStatus>;
registerEnumType(positionStatuses, {
  name: 'PositionStatus',
  valuesMap: {
    PAY: { description: 'The alliance pays this party.' },
    COLLECT: { description: 'The alliance collects from this party.' },
    CARRIED: { description: 'Too little to move: goes into the next cycle.' },
    ZERO: { description: 'Nothing either way.' },
    FUND: { description: 'The community fund, which settles the rest.' },
  },
});

const cycleStates = { OPEN: 'open', CUT: 'cut', NETTED: 'netted' } as const satisfies Record<string, CycleRow['state']>;
registerEnumType(cycleStates, {
  name: 'CycleState',
  valuesMap: {
    OPEN: { description: 'Checkouts count in it.' },
    CUT: { description: 'Ended; the nets are fixed.' },
    NETTED: { description: 'Every net is proved from its parts.' },
  },
});

@ObjectType({ description: 'What a party has to get (+) or to pay (−) in a cycle, and of what it consists.' })
export class Position {
  @Field(() => String, { description: 'A merchant number, or FUND.' })
  party: string;

  @Field(() => String)
  name: string;

  @Field(() => FenScalar, { description: 'From the cycle before.' })
  carriedInFen: number;

  @Field(() => FenScalar, { description: 'For fund points.' })
  fundFen: number;

  @Field(() => FenScalar, { description: 'For other shops’ points taken here.' })
  interchangeReceivableFen: number;

  @Field(() => FenScalar, { description: 'For own points taken elsewhere.' })
  interchangePayableFen: number;

  @Field(() => FenScalar, { description: 'The sum.' })
  netFen: number;

  @Field(() => positionStatuses, { nullable: true, description: 'Null while the cycle is open.' })
  status: PartyStatus | null;
}

@ObjectType({ description: 'A stretch of the journal that is settled together.' })
export class Cycle {
  @Field(() => String)
  cycle: string;

  @Field(() => cycleStates)
  state: CycleRow['state'];

  @Field(() => LocalDateScalar)
  openedOn: string;

  @Field(() => LocalDateScalar, { description: 'Its last day; the cut follows by itself.' })
  endsOn: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  cutRequestedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  cutAt: Date | null;

  @Field(() => Int, { description: 'The first journal of the cycle.' })
  firstSequence: number;

  @Field(() => Int, { nullable: true, description: 'The last one; null while the cycle is open.' })
  lastSequence: number | null;
}

@ObjectType()
export class CyclePage {
  @Field(() => [Cycle])
  cycles: Cycle[];

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}

@ObjectType({ description: 'A cut that was asked for; the worker makes it.' })
export class CutRequest {
  @Field(() => String)
  cycle: string;

  @Field(() => GraphQLISODateTime)
  requestedAt: Date;
}

export const RequestCutResult = answerOr(CutRequest, 'RequestCutResult', 'The request, or CYCLE_NOT_OPEN.');
