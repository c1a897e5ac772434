import { Args, Query, Resolver } from '@nestjs/graphql';
import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import { ExportPersonalData } from '@youhui/privacy';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { type PersonalDataPart, PersonalDataResult } from './privacy.types';

@Resolver()
export class PersonalDataResolver {
  constructor(private readonly useCase: ExportPersonalData) {}

  @Requires('wallet:read')
  @Query(() => PersonalDataResult, {
    description:
      'Everything kept about you, or at the desk about a member who has no phone, a thousand lines of history a part.',
  })
  async personalData(
    @Ctx() ctx: RequestContext,
    @Args('memberNo', { type: () => String }) memberNo: string,
    @Args('after', { type: () => String, nullable: true, description: 'The next of the part before.' })
    after: string | null,
  ): Promise<PersonalDataPart | Refusal> {
    const page = await this.useCase.execute(ctx, { memberNo, after });
    return isRefusal(page) ? page : { json: JSON.stringify(page.data), next: page.next };
  }
}
