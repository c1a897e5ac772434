import { Field, GraphQLISODateTime, ID, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { AccountQueries, type AccountSafety, type OwnCall } from '@youhui/identity';
import { OwnAccount } from '../request/access';
import { Own } from '../request/api-request';

const openedBy = { password: 'password', phone: 'phone', till: 'till', card: 'card' } as const;
registerEnumType(openedBy, {
  name: 'SessionOpenedBy',
  description:
    'How a session was opened: by password, by a code sent to a phone, by a PIN at a paired till, by card and PIN at a self-service desk.',
});

@ObjectType({ description: 'An open session of one’s own.' })
export class MySession {
  @Field(() => ID, { description: 'For endSession; opens nothing.' })
  sessionId: string;

  @Field(() => Boolean, { description: 'True for the one that asks.' })
  isThisOne: boolean;

  @Field(() => openedBy)
  openedBy: keyof typeof openedBy;

  @Field(() => Boolean, { description: 'Whether a second factor was shown.' })
  bySecondFactor: boolean;

  @Field(() => String, { nullable: true, description: 'As the browser calls itself, such as Chrome · Windows.' })
  device: string | null;

  @Field(() => String, { nullable: true, description: 'The neighbourhood of the address, such as 203.0.113.x.' })
  network: string | null;

  @Field(() => String, { nullable: true })
  terminalNo: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'To within five minutes.' })
  lastSeenAt: Date;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;
}

@ObjectType({ description: 'How one gets into one’s own account.' })
export class MyAccount implements AccountSafety {
  @Field(() => Boolean, { description: 'False for who signs in by phone only.' })
  hasPassword: boolean;

  @Field(() => Boolean, { description: 'Whether this installation keeps second factors.' })
  secondFactorOn: boolean;

  @Field(() => Boolean, { description: 'Whether one must have one here.' })
  secondFactorRequired: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when one has one.' })
  secondFactorSetAt: Date | null;

  @Field(() => Int)
  recoveryCodesLeft: number;
}

@Resolver()
export class MySessionsResolver {
  constructor(private readonly queries: AccountQueries) {}

  @OwnAccount()
  @Query(() => [MySession], { description: 'One’s own open sessions, the latest seen first; at most a hundred.' })
  async mySessions(@Own() own: OwnCall): Promise<MySession[]> {
    const sessions = await this.queries.sessions(own, new Date());
    return sessions.map(({ secondFactor, ...session }) => ({
      ...session,
      isThisOne: session.sessionId === own.signedIn.session.sessionId,
      bySecondFactor: secondFactor === 'passed',
    }));
  }

  @OwnAccount()
  @Query(() => MyAccount, { description: 'One’s own password, second factor and recovery codes; never what they are.' })
  myAccount(@Own() own: OwnCall): Promise<MyAccount> {
    return this.queries.safety(own);
  }
}
