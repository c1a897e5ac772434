import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { signatureOf, SignService, VolunteeringQueries } from '@youhui/volunteering';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { ServiceRecord, serviceRecordSeenBy, SignServiceResult } from './service-record.types';

@InputType()
export class SignServiceInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String)
  serviceId: string;
}

@Resolver()
export class SignServiceResolver {
  constructor(
    private readonly useCase: SignService,
    private readonly queries: VolunteeringQueries,
  ) {}

  @Requires('service:review')
  @Mutation(() => SignServiceResult, {
    description:
      'Puts the caller’s signature on a logged service that needs two reviewers. It counts once a different reviewer approves it.',
  })
  async signService(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, serviceId }: SignServiceInput,
  ): Promise<ServiceRecord | Refusal> {
    const answer = await this.useCase.execute(ctx, commandId, { serviceId, by: signatureOf(ctx.actor) });
    if (isRefusal(answer)) return answer;
    const record = await this.queries.serviceRecord(ctx.communityId, answer.serviceId);
    return record ? serviceRecordSeenBy(ctx.actor, record) : refuse('SERVICE_NOT_FOUND');
  }
}
