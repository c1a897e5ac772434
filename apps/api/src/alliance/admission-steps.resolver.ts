import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { TakeAdmissionStep } from '@youhui/alliance';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import {
  CheckPapersInput,
  EndApplicationInput,
  HandPlaqueInput,
  PostNoticeInput,
  RecordVisitInput,
  SignAgreementInput,
} from './admission-steps.input';
import { AdmissionStepResult, type ApplicationStep, SignAgreementResult } from './application.types';

type Step = Promise<ApplicationStep | Refusal>;

@Resolver()
export class AdmissionStepsResolver {
  constructor(private readonly useCase: TakeAdmissionStep) {}

  @Requires('merchant:manage')
  @Mutation(() => AdmissionStepResult, { description: 'The second step: the shop’s papers were looked at.' })
  checkPapers(@Ctx() ctx: RequestContext, @Args('input') { commandId, ...order }: CheckPapersInput): Step {
    return this.useCase.execute(ctx, 'checkPapers', commandId, order);
  }

  @Requires('merchant:manage')
  @Mutation(() => AdmissionStepResult, {
    description: 'The third step: the caller has seen the shop, and will not sign the agreement.',
  })
  recordVisit(@Ctx() ctx: RequestContext, @Args('input') { commandId, ...order }: RecordVisitInput): Step {
    return this.useCase.execute(ctx, 'recordVisit', commandId, order);
  }

  @Requires('merchant:manage')
  @Mutation(() => AdmissionStepResult, { description: 'The fourth step: for seven days the public may object.' })
  postNotice(@Ctx() ctx: RequestContext, @Args('input') { commandId, ...order }: PostNoticeInput): Step {
    return this.useCase.execute(ctx, 'postNotice', commandId, order);
  }

  @Requires('merchant:manage')
  @Mutation(() => SignAgreementResult, {
    description:
      'The fifth step, when the notice is over, by another person than the visitor: the shop is in the alliance with these terms.',
  })
  signAgreement(@Ctx() ctx: RequestContext, @Args('input') { commandId, ...order }: SignAgreementInput): Step {
    return this.useCase.execute(ctx, 'signAgreement', commandId, order);
  }

  @Requires('merchant:manage')
  @Mutation(() => AdmissionStepResult, { description: 'The last step: the plaque with its number is handed over.' })
  handPlaque(@Ctx() ctx: RequestContext, @Args('input') { commandId, ...order }: HandPlaqueInput): Step {
    return this.useCase.execute(ctx, 'handPlaque', commandId, order);
  }

  @Requires('merchant:manage')
  @Mutation(() => AdmissionStepResult, {
    description: 'Ends an application that is not signed yet: withdrawn, or turned down.',
  })
  endApplication(@Ctx() ctx: RequestContext, @Args('input') { commandId, ...order }: EndApplicationInput): Step {
    return this.useCase.execute(ctx, 'endApplication', commandId, order);
  }
}
