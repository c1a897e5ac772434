import { isRefusal, permissions, systemClock, type Actor, type RequestContext } from '@youhui/kernel';
import { ClearingQueries, CutCycle, RequestCut } from '@youhui/clearing';
import { CorrectMember, readTerms } from '@youhui/community';
import { Ledger } from '@youhui/ledger';
import type { Month } from '@youhui/month';
import type { Database } from '@youhui/platform';
import { ApproveService, RecordService, SignService } from '@youhui/volunteering';
import { CloseMembership } from '@youhui/wallet';
import { monthOfSeed } from '../model/random-month';
import { replayedOn } from '../support/replayed-month';
import { accepted, nextId } from '../support/test-community';
import { leadIntoTheAlliance } from './led-into-the-alliance';
import { sellAtATill } from './sold-at-a-till';

/** Books in which every kind of event was accepted, awards were granted late and wait still, nets were carried, paid and collected. */
const isRich = `select (select count(distinct kind) from ledger_command where not answer ? 'refused') = 23
  and exists (select from service_record where award_state = 'waiting')
  and exists (select from ledger_command where kind = 'allocate' and answer ->> 'grantedAwards' > '0')
  and exists (select from cycle_party where carried_in_fen <> 0)
  and (select count(distinct status) from cycle_party) = 5 as rich`;

/** The first of the random months that is rich. */
async function richMonth(database: Database): Promise<{ communityId: string; month: Month }> {
  for (let seed = 1; seed < 200; seed += 1) {
    const month = monthOfSeed(seed, 260);
    const { communityId } = await replayedOn(database, month);
    const [found] = await database.inCommunity(communityId, (tx) => tx.query<{ rich: boolean }>(isRich));
    if (found?.rich) return { communityId, month };
  }
  throw new Error('No random month is rich any more');
}

/**
 * A community with books of every kind: a past that was brought in, then what only happens live: services signed, one
 * of them approved; sales at a till; a shop admitted and one leaving; a member corrected and one who left with points; a cut that was asked for, done and not yet netted; another asked for.
 */
export async function richBooks(database: Database): Promise<string> {
  const { communityId, month } = await richMonth(database);
  const ledger = new Ledger(database, readTerms, () => undefined);
  const actor: Actor = { name: 'person:staff', permissions: new Set(permissions) };
  const ctx: RequestContext = { communityId, actor, at: systemClock.now(), requestId: 'test' };
  const order = { programme: 'neighbourly_help', tags: ['care'], minutes: 30, grade: 'attested' };
  const logged: string[] = [];
  for (const { member_no: memberNo } of month.members) {
    const service = await new RecordService(ledger).execute(ctx, nextId(), { ...order, memberNo });
    if (isRefusal(service)) continue;
    for (const by of ['first', 'second', 'first'])
      accepted(await new SignService(ledger).execute(ctx, nextId(), { serviceId: service.serviceId, by }));
    logged.push(service.serviceId);
  }
  accepted(
    await new ApproveService(ledger).execute(ctx, nextId(), { serviceId: logged[0] ?? '', by: ['third', 'first'] }),
  );
  await sellAtATill(database, ledger, ctx);
  await leadIntoTheAlliance(ledger, ctx);
  await correctAndClose(database, ledger, ctx);
  const clearing = new ClearingQueries(database);
  for (const cut of [true, false]) {
    const cycle = (await clearing.openCycle(communityId))?.cycle ?? '';
    accepted(await new RequestCut(ledger).execute(ctx, nextId(), { cycle }));
    if (cut) accepted(await new CutCycle(ledger).execute(ctx, { cycle }));
  }
  return communityId;
}

/** Of members who are not frozen: one becomes an elder, and the one with the most points leaves. */
async function correctAndClose(database: Database, ledger: Ledger, ctx: RequestContext): Promise<void> {
  const members = await database.inCommunity(ctx.communityId, (tx) =>
    tx.query<{ memberNo: string; householdNo: string | null }>(
      `select m.member_no as "memberNo", m.household_no as "householdNo" from member m
       join ledger_balance b on b.community_id = m.community_id and b.account = 'wallet:' || m.member_no
       where m.community_id = $1 and not m.frozen order by b.balance desc limit 2`,
      [ctx.communityId],
    ),
  );
  const [leaves, grows] = members;
  if (!leaves || !grows) throw new Error('Nobody is left to be corrected');
  accepted(await new CorrectMember(ledger).execute(ctx, nextId(), { ...grows, category: 'elder_card' }));
  accepted(await new CloseMembership(ledger).execute(ctx, nextId(), { memberNo: leaves.memberNo }));
}
