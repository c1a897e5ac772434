import { Args, createUnionType, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { SignInByPhone, SignOut } from '@youhui/identity';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { maskName } from '../community/mask-name';
import { Refused, RefusalInterface } from '../graphql/refusals';
import { Public } from '../request/access';
import { type ApiRequest, Call } from '../request/api-request';
import { giveSessionAnew } from './give-session';
import { SecondFactorNeeded, Session } from './viewer.types';

@InputType()
export class SignInByPhoneInput {
  @Field(() => String)
  communityCode: string;

  @Field(() => String, { description: 'As in requestSignInCode.' })
  phone: string;

  @Field(() => String, { description: 'What requestSignInCode answered: the code counts only together with it.' })
  ticket: string;

  @Field(() => String, { description: 'The six digits that were sent.' })
  code: string;

  @Field(() => String, {
    nullable: true,
    description: 'Which of the members that share the phone; needed when there are several.',
  })
  memberNo?: string | null;
}

@ObjectType({ description: 'A member who has the phone.' })
export class MemberToChoose {
  @Field(() => String)
  memberNo: string;

  @Field(() => String, { description: 'The first character of the name and asterisks.' })
  maskedName: string;
}

@ObjectType({ description: 'The code is right and several members share the phone: send it again with one of them.' })
export class ChooseMember {
  @Field(() => [MemberToChoose], { description: 'By member number; at most 20.' })
  members: MemberToChoose[];
}

const SignInByPhoneResult = createUnionType({
  name: 'SignInByPhoneResult',
  description:
    'A session, or a ticket where a second factor is set up, or members to choose from, or PHONE_SIGN_IN_OFF, SIGN_IN_FAILED, TOO_MANY_TRIES.',
  types: () => [Session, SecondFactorNeeded, ChooseMember, Refused] as const,
  resolveType: (value: object) =>
    value instanceof RefusalInterface
      ? Refused
      : 'ticket' in value
        ? SecondFactorNeeded
        : 'members' in value
          ? ChooseMember
          : Session,
});

@Resolver()
export class SignInByPhoneResolver {
  constructor(
    private readonly useCase: SignInByPhone,
    private readonly signOut: SignOut,
  ) {}

  @Public()
  @Mutation(() => SignInByPhoneResult, {
    description:
      'Opens a session of twelve hours with the code that requestSignInCode sent, once a code. Where several members share the phone it asks which; that is one of the code’s five tries. Browsers get the session as a cookie.',
  })
  async signInByPhone(
    @Call() call: ApiRequest,
    @Args('input') input: SignInByPhoneInput,
  ): Promise<Session | SecondFactorNeeded | ChooseMember | Refusal> {
    const answer = await this.useCase.execute({
      ...input,
      clientAddress: call.clientAddress,
      userAgent: call.userAgent,
    });
    if (isRefusal(answer) || 'ticket' in answer) return answer;
    if ('members' in answer) {
      return {
        members: answer.members.map(({ memberNo, displayName }) => ({ memberNo, maskedName: maskName(displayName) })),
      };
    }
    return giveSessionAnew(call, answer, this.signOut);
  }
}
