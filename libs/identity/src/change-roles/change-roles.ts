import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { giveRoles, peopleAtHand, rolesClash } from '../power';
import { needsMerchant } from '../register-person/register-person';

export interface ChangeRolesOrder {
  readonly login: string;
  /** All that the person is to hold from now on, at least one. */
  readonly roles: readonly string[];
}

/**
 * Gives somebody other roles. What is taken away is gone at once, in open sessions too; so is what gives no power. To make
 * somebody administrator, accountant or fund cashier takes two people: another administrator agrees (`DecideRoleRequest`),
 * unless there is none (see `giveRoles`). Auditors stay auditors: their access has an end.
 * Refusals, in this order: `NOT_PERMITTED`, `PERSON_NOT_FOUND`, `CONFLICT_OF_INTEREST`, `INVALID_INPUT` (`roles`, also
 * for roles of which one denies what the other is for; `merchantNo`: tills need a shop).
 */
export class ChangeRoles {
  constructor(private readonly database: Database) {}

  execute(ctx: RequestContext, order: ChangeRolesOrder): Promise<{ readonly login: string } | Refusal> {
    const { login } = order;
    const wanted = [...new Set(order.roles.slice(0, 100))];
    return this.database.inCommunity(ctx.communityId, async (tx) => {
      const at = await peopleAtHand(tx, ctx, login);
      if (isRefusal(at)) return at;
      const { roles, merchantNo } = at.person;
      const auditing = [roles, wanted].map((names) => names.includes('auditor'));
      if (wanted.length === 0 || rolesClash(wanted) || auditing[0] !== auditing[1])
        return refuse('INVALID_INPUT', { field: 'roles' });
      if (needsMerchant(wanted) && merchantNo === null) return refuse('INVALID_INPUT', { field: 'merchantNo' });
      await giveRoles(tx, ctx, at, wanted);
      return { login };
    });
  }
}
