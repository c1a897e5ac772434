import { Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { CreateSandbox } from '@youhui/sandbox';
import { Requires } from '../request/access';
import { CreateSandboxResult, type Sandbox } from './create-sandbox.types';

@Resolver()
export class CreateSandboxResolver {
  constructor(private readonly useCase: CreateSandbox) {}

  /** Whoever may make communities: no community's administrator has a say about another, or about the machine. */
  @Requires('installation:manage')
  @Mutation(() => CreateSandboxResult, {
    description:
      'Makes a community to try programs in: three shops, four members with points, a fund with a budget, and a person of every role. At most 20 of an installation. Not a command: asked again it makes another. Needs the installation token as bearer.',
  })
  async createSandbox(): Promise<Sandbox | Refusal> {
    const made = await this.useCase.execute();
    if (isRefusal(made)) return made;
    const { communityId, code: communityCode, people } = made;
    return { communityId, communityCode, people };
  }
}
