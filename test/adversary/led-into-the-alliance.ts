import { ApplyForAdmission, GiveExitNotice, TakeAdmissionStep } from '@youhui/alliance';
import type { RequestContext } from '@youhui/kernel';
import type { Ledger } from '@youhui/ledger';
import { accepted, nextId } from '../support/test-community';

const days = (count: number) => count * 86_400_000;

/** One shop led from its wish to the plaque, and on its way out again; and one that thought better of it. */
export async function leadIntoTheAlliance(ledger: Ledger, ctx: RequestContext): Promise<void> {
  const before = { ...ctx, at: new Date(ctx.at.getTime() - days(9)) };
  const other = { ...ctx, actor: { ...ctx.actor, name: 'person:other' } };
  const apply = async (name: string) =>
    accepted(
      await new ApplyForAdmission(ledger).execute(before, nextId(), { name, trade: '修补', address: '胜利路 3 号' }),
    ).applicationNo;
  const steps = new TakeAdmissionStep(ledger);
  const applicationNo = await apply('老王修鞋');
  const terms = { merchantNo: 'SNEW', settlementBps: 8000, issuingLimitPoints: 100, earnFenPerPoint: 1000 };
  accepted(await steps.execute(before, 'checkPapers', nextId(), { applicationNo, papers: '营业执照' }));
  accepted(await steps.execute(before, 'recordVisit', nextId(), { applicationNo, note: '在营业' }));
  accepted(await steps.execute(before, 'postNotice', nextId(), { applicationNo }));
  accepted(await steps.execute(other, 'signAgreement', nextId(), { applicationNo, ...terms }));
  accepted(await steps.execute(ctx, 'handPlaque', nextId(), { applicationNo }));
  accepted(await new GiveExitNotice(ledger).execute(ctx, nextId(), { merchantNo: 'SNEW', because: '店面转让' }));
  const ended = { applicationNo: await apply('小李理发'), because: '店主撤回' };
  accepted(await steps.execute(ctx, 'endApplication', nextId(), ended));
}
