import { Injectable } from '@nestjs/common';
import { CommunityQueries, readTerms } from '@youhui/community';
import { localDateOf, systemClock, type LocalDate } from '@youhui/kernel';
import type { Terms } from '@youhui/ledger';
import { Database } from '@youhui/platform';
import type { Community } from './community.types';

/** A community and the terms it has in force, as screens show them. */
@Injectable()
export class CommunityScreens {
  constructor(
    private readonly database: Database,
    private readonly queries: CommunityQueries,
  ) {}

  async community(communityId: string): Promise<Community> {
    const [community, terms] = await Promise.all([this.queries.community(communityId), this.termsInForce(communityId)]);
    if (!community) throw new Error(`There is no community ${communityId}`);
    const { code, name, timezone, contactPhone } = community;
    return {
      code,
      name,
      timezone,
      contactPhone,
      policy: {
        version: terms.version,
        faceValueFen: terms.face_value_fen,
        interchangeBps: terms.interchange_bps,
        pointsPerHour: terms.points_per_hour,
        maxRedeemShareBps: terms.max_redeem_share_bps ?? null,
        maxRedeemPointsPerDay: terms.max_redeem_points_per_day ?? null,
        secondReviewAboveMinutes: terms.second_review_above_minutes ?? null,
        tags: Object.keys(terms.multipliers_bps),
      },
    };
  }

  /** The day it is there at that instant. */
  async localDate(communityId: string, at: Date): Promise<LocalDate> {
    const { timezone } = await this.database.inCommunity(communityId, (tx) => readTerms(tx, communityId));
    return localDateOf(at, timezone);
  }

  async termsInForce(communityId: string): Promise<Terms> {
    const { timezone, versions } = await this.database.inCommunity(communityId, (tx) => readTerms(tx, communityId));
    const today = localDateOf(systemClock.now(), timezone);
    const terms = versions.filter(({ effectiveFrom }) => effectiveFrom <= today).at(-1) ?? versions[0];
    if (!terms) throw new Error(`Community ${communityId} has no policy`);
    return terms;
  }
}
