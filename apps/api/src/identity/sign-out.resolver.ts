import { Mutation, Resolver } from '@nestjs/graphql';
import { SignOut } from '@youhui/identity';
import { Public } from '../request/access';
import { type ApiRequest, Call, takeSessionCookie } from '../request/api-request';

@Resolver()
export class SignOutResolver {
  constructor(private readonly useCase: SignOut) {}

  @Public()
  @Mutation(() => Boolean, {
    description: 'Ends the session at once and takes the cookie back. False when there was none.',
  })
  async signOut(@Call() call: ApiRequest): Promise<boolean> {
    takeSessionCookie(call.response);
    return call.token !== undefined && this.useCase.execute(call.token);
  }
}
