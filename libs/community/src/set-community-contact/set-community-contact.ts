import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { addContact } from '../community-contact.store';
import { isContactPhone } from '../contact-phone';

export interface SetCommunityContactOrder {
  /** 5–25 digits, single spaces and hyphens; null when nobody is to be called. */
  readonly phone: string | null;
}

export interface CommunityContact {
  readonly contactPhone: string | null;
}

/**
 * Says whom people call with a question or a complaint: the number stands on every receipt, on members' pages and beside
 * refusals that lead to the community. Numbers of before stay in the books with who set them; setting the same changes
 * nothing. Refusal: `INVALID_INPUT` (`phone`).
 */
export class SetCommunityContact {
  constructor(private readonly database: Database) {}

  async execute(ctx: RequestContext, order: SetCommunityContactOrder): Promise<CommunityContact | Refusal> {
    const { communityId, actor, at } = ctx;
    const phone = order.phone?.trim() ?? null;
    if (phone !== null && !isContactPhone(phone)) return refuse('INVALID_INPUT', { field: 'phone' });
    const contact = { phone, setAt: at, setBy: actor.name };
    // Again only when somebody else wrote at the same instant: then theirs was before this one.
    for (;;)
      if (await this.database.inCommunity(communityId, (tx) => addContact(tx, communityId, contact)))
        return { contactPhone: phone };
  }
}
