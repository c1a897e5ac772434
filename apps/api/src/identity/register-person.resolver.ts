import { Args, Field, GraphQLISODateTime, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { RegisterPerson } from '@youhui/identity';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { RegisteredPerson, RegisterPersonResult } from './viewer.types';

@InputType()
export class RegisterPersonInput {
  @Field(() => String, { description: '2–40 of a–z, 0–9, dot, hyphen, underscore.' })
  login: string;

  @Field(() => String, {
    nullable: true,
    description: '8–200 characters; without it one is made and answered once, to be changed at the first sign-in.',
  })
  password?: string | null;

  @Field(() => String, { description: '1–40 characters.' })
  displayName: string;

  @Field(() => [String], { description: 'At least one; cashier and merchant_owner need a merchantNo.' })
  roles: string[];

  @Field(() => String, { nullable: true })
  memberNo?: string | null;

  @Field(() => String, { nullable: true })
  merchantNo?: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'For auditors only: when their access ends, at most 92 days from now, which it is without a word.',
  })
  accessUntil?: Date | null;
}

@Resolver()
export class RegisterPersonResolver {
  constructor(private readonly useCase: RegisterPerson) {}

  @Requires('community:manage')
  @Mutation(() => RegisterPersonResult, {
    description:
      'Gives somebody a name to sign in with. Administrator, accountant and fund cashier wait for another administrator, unless there is no other. Not a command: a name that is taken is refused as INVALID_INPUT.',
  })
  registerPerson(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RegisterPersonInput,
  ): Promise<RegisteredPerson | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
