import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { consentPurposes, PrivacyQueries, servesDataOf } from '@youhui/privacy';
import { whoseMeans } from '../cards/whose-means';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { ConsentPurpose, MemberPrivacy, PrivacyDesk } from './privacy.types';

@Resolver()
export class PrivacyResolver {
  constructor(private readonly queries: PrivacyQueries) {}

  @Requires('wallet:read')
  @Query(() => [ConsentPurpose], { description: 'What members are asked to agree to, beyond what membership needs.' })
  consentPurposes(@Call() { locale }: ApiRequest): ConsentPurpose[] {
    return consentPurposes.map(({ title, text, ...purpose }) => ({
      ...purpose,
      title: title[locale],
      text: text[locale],
    }));
  }

  @Requires('wallet:read')
  @Query(() => MemberPrivacy, {
    nullable: true,
    description: 'Consents, corrections, readings and the wish to leave: your own, or a member’s at the desk.',
  })
  async privacy(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('memberNo', { type: () => String, nullable: true, description: 'Yourself unless given.' })
    memberNo: string | null,
  ): Promise<MemberPrivacy | null> {
    const whose = whoseMeans(ctx, memberNo, locale, servesDataOf);
    if (whose === undefined) return null;
    const { sealed, deletion, access, ...lists } = await this.queries.of(
      ctx.communityId,
      whose,
      ctx.actor.name,
      ctx.at,
    );
    const shown = { ...lists, sealedFields: [...sealed], deletion: deletion ?? null, access: access ?? null };
    return { memberNo: whose, ...shown } as unknown as MemberPrivacy;
  }

  @Requires('member:manage')
  @Query(() => PrivacyDesk, { description: 'Requests to read, corrections and wishes to leave that wait.' })
  async privacyDesk(@Ctx() { communityId }: RequestContext): Promise<PrivacyDesk> {
    return (await this.queries.waiting(communityId)) as unknown as PrivacyDesk;
  }
}
