import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { RejectService, signatureOf, type RejectedService, VolunteeringQueries } from '@youhui/volunteering';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { RejectServiceResult, ServiceRecord, serviceRecordSeenBy } from './service-record.types';

@InputType()
export class RejectServiceInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String)
  serviceId: string;
}

@Resolver()
export class RejectServiceResolver {
  constructor(
    private readonly useCase: RejectService,
    private readonly queries: VolunteeringQueries,
  ) {}

  @Requires('service:review')
  @Mutation(() => RejectServiceResult, {
    description:
      'Turns a logged service down: it counts no hours and no points, and is not reviewed again; the member may log it anew. Signed by the caller.',
  })
  async rejectService(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RejectServiceInput,
  ): Promise<ServiceRecord | Refusal> {
    const answer = await this.submit(ctx, input);
    if (isRefusal(answer)) return answer;
    const record = await this.queries.serviceRecord(ctx.communityId, answer.serviceId);
    return record ? serviceRecordSeenBy(ctx.actor, record) : refuse('SERVICE_NOT_FOUND');
  }

  /** The review, signed by the caller, alone or one of a list. It has its place in the order before this returns. */
  submit(ctx: RequestContext, { commandId, serviceId }: RejectServiceInput): Promise<RejectedService | Refusal> {
    return this.useCase.execute(ctx, commandId, { serviceId, by: [signatureOf(ctx.actor)] });
  }
}
