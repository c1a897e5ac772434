import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { EndOtherSessions, EndSession, type OwnCall } from '@youhui/identity';
import type { Refusal } from '@youhui/kernel';
import { answerOr } from '../graphql/refusals';
import { OwnAccount } from '../request/access';
import { Own } from '../request/api-request';

@InputType()
export class EndSessionInput {
  @Field(() => ID, { description: 'From mySessions.' })
  sessionId: string;
}

@ObjectType({ description: 'A session that has ended.' })
export class EndedSession {
  @Field(() => ID)
  sessionId: string;
}

const EndSessionResult = answerOr(EndedSession, 'EndSessionResult', 'The session that ended, or SESSION_NOT_FOUND.');

@Resolver()
export class EndSessionResolver {
  constructor(
    private readonly endOne: EndSession,
    private readonly endOthers: EndOtherSessions,
  ) {}

  @OwnAccount()
  @Mutation(() => EndSessionResult, {
    description:
      'Ends one of one’s own sessions at once, on whatever device; what it had subscribed to ends soon after.',
  })
  endSession(@Own() own: OwnCall, @Args('input') input: EndSessionInput): Promise<EndedSession | Refusal> {
    return this.endOne.execute(own, input);
  }

  @OwnAccount()
  @Mutation(() => Int, {
    description: 'Ends all of one’s own sessions but the one that asks, those at tills too; gives how many.',
  })
  endOtherSessions(@Own() own: OwnCall): Promise<number> {
    return this.endOthers.execute(own);
  }
}
