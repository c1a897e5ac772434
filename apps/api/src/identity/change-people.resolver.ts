import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import {
  ChangeRoles,
  DeactivatePerson,
  DecideRoleRequest,
  PeopleQueries,
  ReactivatePerson,
  ResetPassword,
} from '@youhui/identity';
import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import {
  ChangeRolesResult,
  DeactivatePersonResult,
  DecideRoleRequestResult,
  type FirstPassword,
  type PersonOnList,
  ReactivatePersonResult,
  ResetPasswordResult,
} from './people.types';

@InputType()
export class ChangeRolesInput {
  @Field(() => String)
  login: string;

  @Field(() => [String], { description: 'All that the person is to hold, at least one.' })
  roles: string[];
}

@InputType()
export class DecideRoleRequestInput {
  @Field(() => String)
  requestId: string;

  @Field(() => Boolean, { description: 'False turns it down; who asked may take it back so.' })
  agree: boolean;
}

@InputType()
export class DeactivatePersonInput {
  @Field(() => String)
  login: string;
}

@InputType()
export class ReactivatePersonInput {
  @Field(() => String)
  login: string;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => String)
  login: string;
}

/** What administrators do about the people of their community. None of it is a command: sent again, it is done again. */
@Resolver()
export class ChangePeopleResolver {
  constructor(
    private readonly roles: ChangeRoles,
    private readonly requests: DecideRoleRequest,
    private readonly leaving: DeactivatePerson,
    private readonly returning: ReactivatePerson,
    private readonly passwords: ResetPassword,
    private readonly queries: PeopleQueries,
  ) {}

  @Requires('community:manage')
  @Mutation(() => ChangeRolesResult, {
    description:
      'Gives somebody other roles, at once in open sessions too. Administrator, accountant and fund cashier come only when another administrator agrees (decideRoleRequest), unless there is no other.',
  })
  changeRoles(@Ctx() ctx: RequestContext, @Args('input') input: ChangeRolesInput): Promise<PersonOnList | Refusal> {
    return this.shown(ctx, this.roles.execute(ctx, input));
  }

  @Requires('community:manage')
  @Mutation(() => DecideRoleRequestResult, {
    description: 'Agrees to roles of power that another administrator asked for, or turns them down.',
  })
  decideRoleRequest(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DecideRoleRequestInput,
  ): Promise<PersonOnList | Refusal> {
    return this.shown(ctx, this.requests.execute(ctx, input));
  }

  @Requires('community:manage')
  @Mutation(() => DeactivatePersonResult, { description: 'Lets somebody in no more, and ends their sessions at once.' })
  deactivatePerson(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DeactivatePersonInput,
  ): Promise<PersonOnList | Refusal> {
    return this.shown(ctx, this.leaving.execute(ctx, input));
  }

  @Requires('community:manage')
  @Mutation(() => ReactivatePersonResult, {
    description: 'Lets somebody in again. Their roles of power wait for another administrator as when they were given.',
  })
  reactivatePerson(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReactivatePersonInput,
  ): Promise<PersonOnList | Refusal> {
    return this.shown(ctx, this.returning.execute(ctx, input));
  }

  @Requires('community:manage')
  @Mutation(() => ResetPasswordResult, {
    description:
      'Makes a password for somebody who forgot theirs, shown once, and ends their sessions. Their roles of power wait for another administrator as when they were given.',
  })
  resetPassword(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ResetPasswordInput,
  ): Promise<FirstPassword | Refusal> {
    return this.passwords.execute(ctx, input);
  }

  private async shown(
    { communityId }: RequestContext,
    done: Promise<{ readonly login: string } | Refusal>,
  ): Promise<PersonOnList | Refusal> {
    const answer = await done;
    if (isRefusal(answer)) return answer;
    return (await this.queries.person(communityId, answer.login)) ?? refuse('PERSON_NOT_FOUND');
  }
}
