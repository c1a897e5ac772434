import { Field, ObjectType } from '@nestjs/graphql';
import type { SandboxPerson as Person } from '@youhui/sandbox';
import { answerOr } from '../graphql/refusals';

@ObjectType({ description: 'Somebody who can sign in to a sandbox.' })
export class SandboxPerson implements Person {
  @Field(() => String)
  login: string;

  @Field(() => String, { description: 'Shown only here.' })
  password: string;

  @Field(() => String)
  displayName: string;

  @Field(() => String, { description: 'One of the roles that a viewer may have.' })
  role: Person['role'];

  @Field(() => String, { nullable: true, description: 'The member this person is, if any.' })
  memberNo?: string;

  @Field(() => String, { nullable: true, description: 'The shop this person acts for, if any.' })
  merchantNo?: string;
}

@ObjectType({ description: 'A community for programs to try, with books of its own.' })
export class Sandbox {
  @Field(() => String)
  communityId: string;

  @Field(() => String, { description: 'What `signIn` calls it: `sandbox-` and twelve random characters.' })
  communityCode: string;

  @Field(() => [SandboxPerson], { description: 'One of every role.' })
  people: readonly SandboxPerson[];
}

export const CreateSandboxResult = answerOr(
  Sandbox,
  'CreateSandboxResult',
  'The sandbox with its passwords, or SANDBOX_LIMIT_REACHED.',
);
