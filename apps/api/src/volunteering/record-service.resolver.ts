import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { recordsServiceOf } from '@youhui/identity';
import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { RecordService, VolunteeringQueries, type EvidenceGrade, type RecordedService } from '@youhui/volunteering';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { grades, RecordServiceResult, ServiceRecord, serviceRecordSeenBy } from './service-record.types';

@InputType()
export class RecordServiceInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, { description: 'Volunteers give their own; reviewers may log for anybody.' })
  memberNo: string;

  @Field(() => String, { description: '1–200 characters.' })
  programme: string;

  @Field(() => [String], { description: 'At most 100, each 1–200 characters.' })
  tags: string[];

  @Field(() => Int, { description: '1–1440.' })
  minutes: number;

  @Field(() => grades)
  grade: EvidenceGrade;
}

@Resolver()
export class RecordServiceResolver {
  constructor(
    private readonly useCase: RecordService,
    private readonly queries: VolunteeringQueries,
  ) {}

  @Requires('service:record')
  @Mutation(() => RecordServiceResult, {
    description: 'Logs a service on today’s local day. It counts once somebody else has approved it.',
  })
  async recordService(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RecordServiceInput,
  ): Promise<ServiceRecord | Refusal> {
    const answer = await this.submit(ctx, input);
    if (isRefusal(answer)) return answer;
    const record = await this.queries.serviceRecord(ctx.communityId, answer.serviceId);
    return record ? serviceRecordSeenBy(ctx.actor, record) : refuse('SERVICE_NOT_FOUND');
  }

  /** The record with the checks of its door, alone or one of a list. It has its place in the order before this returns. */
  async submit(ctx: RequestContext, { commandId, ...order }: RecordServiceInput): Promise<RecordedService | Refusal> {
    if (!recordsServiceOf(ctx.actor, order.memberNo)) return refuse('NOT_PERMITTED');
    return this.useCase.execute(ctx, commandId, order);
  }
}
