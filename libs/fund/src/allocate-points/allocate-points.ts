import { isWhole, points, type Points, type Refusal, refuse, type RequestContext } from '@youhui/kernel';
import {
  account,
  FUND,
  need,
  put,
  type CommandKind,
  type Ledger,
  type NewLot,
  type Put,
  type RowSet,
  type Transfer,
} from '@youhui/ledger';
import {
  grantOf,
  isProgramme,
  programmeRows,
  serviceRecordRows,
  waitingAwards,
  type ServiceRecordRow,
} from '@youhui/volunteering';
import { coverageAccounts, coverageOf, headroomPoints } from '../coverage';

export interface AllocatePointsOrder {
  readonly programme: string;
  readonly points: Points;
}

export interface Allocation {
  readonly programme: string;
  readonly points: Points;
  /** What the programme has left after waiting awards were granted. */
  readonly budgetPoints: Points;
  readonly grantedAwards: number;
  readonly sequence: number;
}

/** The awards that wait for a programme, read whole: allocation is rare and has its batch to itself. */
const waitingAwardRows: RowSet<{ programme: string; awards: readonly ServiceRecordRow[] }> = {
  name: 'waiting awards',
  keyOf: ({ programme }) => programme,
  read: (tx, communityId, programmes) =>
    Promise.all(
      programmes.map(async (programme) => ({ programme, awards: await waitingAwards(tx, communityId, programme) })),
    ),
};

const allocatePoints: CommandKind<AllocatePointsOrder, Allocation> = {
  kind: 'allocate',
  alone: true,
  needs: ({ programme }) => ({
    accounts: [...coverageAccounts, account.budget(programme)],
    rows: [need(waitingAwardRows, programme), need(programmeRows, programme)],
  }),
  alsoNeeds: ({ programme }, view) => ({
    accounts: (view.row(waitingAwardRows, programme)?.awards ?? []).map(({ memberNo }) => account.wallet(memberNo)),
  }),
  decide: ({ programme, points: amount }, view) => {
    if (!isProgramme(programme)) return refuse('PROGRAMME_INVALID');
    if (!isWhole(amount, 1)) return refuse('INVALID_INPUT', { field: 'points' });
    const headroom = headroomPoints(coverageOf(view));
    if (amount > headroom) return refuse('COVERAGE_EXCEEDED', { headroomPoints: headroom });
    const transfers: Transfer[] = [{ from: account.issuer(FUND), to: account.budget(programme), amount }];
    const newLots: NewLot[] = [];
    const rows: Put[] = [];
    let budget = view.balance(account.budget(programme)) + amount;
    for (const award of view.row(waitingAwardRows, programme)?.awards ?? []) {
      const due = points(award.awardPoints ?? 0);
      if (due > budget) break;
      const { transfer, newLot } = grantOf(programme, award.memberNo, due, view.today, view.terms);
      transfers.push(transfer);
      newLots.push(newLot);
      rows.push(put(serviceRecordRows, { ...award, awardState: 'granted' }));
      budget -= due;
    }
    const waiting = view.row(programmeRows, programme)?.waitingAwards ?? 0;
    rows.push(put(programmeRows, { programme, waitingAwards: waiting - newLots.length }));
    return {
      answer: {
        programme,
        points: amount,
        budgetPoints: points(budget),
        grantedAwards: newLots.length,
        sequence: view.sequence,
      },
      reason: `额度下达 · ${programme}`,
      transfers,
      newLots,
      rows,
    };
  },
};

/**
 * Gives a programme fund points to grant, as far as the redemption reserve covers them, and grants the awards that
 * waited for it, in order of approval, while the first fits.
 * Refusals in order: `PROGRAMME_INVALID`, `INVALID_INPUT`, `COVERAGE_EXCEEDED` with the points that would still fit.
 */
export class AllocatePoints {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: AllocatePointsOrder): Promise<Allocation | Refusal> {
    return this.ledger.post(ctx, allocatePoints, commandId, order);
  }
}
