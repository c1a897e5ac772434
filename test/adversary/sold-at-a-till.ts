import { addDays, fen, localDateOf, points, type RequestContext } from '@youhui/kernel';
import { RegisterMerchant } from '@youhui/alliance';
import { CompleteCheckout, RefundCheckout } from '@youhui/checkout';
import { RegisterMember } from '@youhui/community';
import type { Ledger } from '@youhui/ledger';
import type { Database } from '@youhui/platform';
import { BringInBalance } from '@youhui/wallet';
import { accepted, nextId } from '../support/test-community';

/**
 * In a shift: a sale by code that nobody confirmed, one by the shop's sign, one by a family helper, and one by a slip of
 * the day before, of which a part is taken back.
 */
export async function sellAtATill(database: Database, ledger: Ledger, ctx: RequestContext): Promise<void> {
  const shop = { merchantNo: 'till-shop', name: '收银商户', trade: 'grocery', settlementBps: 8000 };
  const limits = { issuingLimitPoints: 4000, earnFenPerPoint: 1000 };
  const [memberNo, merchantNo] = ['till-member', shop.merchantNo];
  const member = { memberNo, displayName: '顾客', category: 'adult', householdNo: null, volunteer: false } as const;
  const opening = { memberNo, issuer: 'FUND', points: points(500), expiresOn: '2999-12-31' };
  accepted(await new RegisterMerchant(ledger).execute(ctx, nextId(), { ...shop, ...limits }));
  accepted(await new RegisterMember(ledger).execute(ctx, nextId(), member));
  accepted(await new BringInBalance(ledger).execute(ctx, nextId(), opening));
  const inShift: RequestContext = { ...ctx, actor: { ...ctx.actor, terminalNo: 'T1', shiftId: 'S1' } };
  const order = { merchantNo, memberNo, billFen: fen(3200), redeemPoints: points(7) };
  const sell = async (how: { channel: string; quoteId?: string; helperNo?: string; slipDay?: string }) =>
    accepted(await new CompleteCheckout(ledger).execute(inShift, nextId(), { ...order, ...how }));
  const helper = { ...member, memberNo: 'helper-member', displayName: '女儿' };
  accepted(await new RegisterMember(ledger).execute(ctx, nextId(), helper));
  await database.inCommunity(ctx.communityId, (tx) =>
    tx.query(
      `insert into family_helper (community_id, helper_no, member_no, name, day_points, until, invited_at, invited_by, helper_member_no, accepted_at)
       values ($1, '00000001', $2, '女儿小红', 50, $3::timestamptz + interval '1 year', $3, 'person:x', $4, $3)`,
      [ctx.communityId, memberNo, ctx.at, helper.memberNo],
    ),
  );
  for (const [presented, channel] of Object.entries({ code: 'scan', sign: 'sign', helper: 'helper' })) {
    const helperNo = presented === 'helper' ? '00000001' : undefined;
    const quoteId = `quote-${nextId()}`;
    await database.inCommunity(ctx.communityId, (tx) =>
      tx.query(
        `insert into checkout_quote (community_id, quote_id, merchant_no, till, member_no, presented, opened_at, expires_at, confirmed_points, helper_no)
         values ($1, $2, $3, 'T1', $4, $5, $6::timestamptz, $6::timestamptz + interval '2 minutes', $7, $8)`,
        [ctx.communityId, quoteId, merchantNo, memberNo, presented, ctx.at, presented === 'sign' ? 7 : 0, helperNo],
      ),
    );
    await sell({ channel, quoteId, ...(helperNo === undefined ? {} : { helperNo }) });
  }
  const yesterday = addDays(localDateOf(ctx.at, 'Asia/Shanghai'), -1);
  const { checkoutId } = await sell({ channel: 'paper', slipDay: yesterday });
  const part = { checkoutId, billFen: fen(1000), redeemPoints: points(3) };
  accepted(await new RefundCheckout(ledger).execute(inShift, nextId(), part));
}
