import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { ApproveService, signatureOf, type ApprovedService, VolunteeringQueries } from '@youhui/volunteering';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { ApproveServiceResult, ServiceRecord, serviceRecordSeenBy } from './service-record.types';

@InputType()
export class ApproveServiceInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String)
  serviceId: string;
}

@Resolver()
export class ApproveServiceResolver {
  constructor(
    private readonly useCase: ApproveService,
    private readonly queries: VolunteeringQueries,
  ) {}

  @Requires('service:review')
  @Mutation(() => ApproveServiceResult, {
    description:
      'Lets a logged service stand and awards its points, at once or when the programme has budget. Signed by the caller: nobody signs for somebody else. Where two reviewers are needed, the first sends signService.',
  })
  async approveService(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ApproveServiceInput,
  ): Promise<ServiceRecord | Refusal> {
    const answer = await this.submit(ctx, input);
    if (isRefusal(answer)) return answer;
    const record = await this.queries.serviceRecord(ctx.communityId, answer.serviceId);
    return record ? serviceRecordSeenBy(ctx.actor, record) : refuse('SERVICE_NOT_FOUND');
  }

  /** The review, signed by the caller, alone or one of a list. It has its place in the order before this returns. */
  submit(ctx: RequestContext, { commandId, serviceId }: ApproveServiceInput): Promise<ApprovedService | Refusal> {
    return this.useCase.execute(ctx, commandId, { serviceId, by: [signatureOf(ctx.actor)] });
  }
}
