import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { RegisterPerson } from '@youhui/identity';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { RegisteredPerson, RegisterPersonResult } from './viewer.types';

@InputType()
export class RegisterPersonInput {
  @Field(() => String, { description: '2–40 of a–z, 0–9, dot, hyphen, underscore.' })
  login: string;

  @Field(() => String, { description: '8–200 characters.' })
  password: string;

  @Field(() => String, { description: '1–40 characters.' })
  displayName: string;

  @Field(() => [String], { description: 'At least one; cashier and merchant_owner need a merchantNo.' })
  roles: string[];

  @Field(() => String, { nullable: true })
  memberNo?: string | null;

  @Field(() => String, { nullable: true })
  merchantNo?: string | null;
}

@Resolver()
export class RegisterPersonResolver {
  constructor(private readonly useCase: RegisterPerson) {}

  @Requires('community:manage')
  @Mutation(() => RegisterPersonResult, {
    description:
      'Gives somebody a name to sign in with. Not a command: a name that is taken is refused as INVALID_INPUT.',
  })
  registerPerson(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RegisterPersonInput,
  ): Promise<RegisteredPerson | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
