import { addDays, refuse, systemCommandId, type Refusal, type RequestContext } from '@youhui/kernel';
import { account, FUND, need, put, type CommandKind, type Ledger, type Transfer, type View } from '@youhui/ledger';
import { chart } from '@youhui/fund';
import {
  cutGround,
  cyclePartyRows,
  cycleRows,
  labelsOfStretch,
  type CutGround,
  type CyclePartyRow,
} from '../cycle-rows';
import { cycleOn, freeLabel } from '../cycle-calendar';
import { directed } from '../obligation';
import { partyStatusOf } from '../party-status';

export interface CutCycleOrder {
  readonly cycle: string;
}

/** What only a past that is brought in may do: cut whatever is open, whatever the calendar says, under this name. */
type PastCut = CutCycleOrder & { readonly past?: true };

export interface CutCycleDone {
  readonly cycle: string;
  readonly lastSequence: number;
  readonly nextCycle: string;
}

const reserve = 'redemption_reserve';

const cutCycle: CommandKind<PastCut, CutCycleDone> = {
  kind: 'cut',
  alone: true,
  needs: () => ({ rows: [need(cutGround, 'open')] }),
  alsoNeeds: ({ cycle, past }, view) => {
    const ground = view.row(cutGround, 'open');
    const parties = [FUND, ...(ground?.merchants ?? []).map(({ merchantNo }) => merchantNo)];
    return {
      accounts: [
        ...parties.flatMap((party) => [account.clearing(party), account.settlement(cycle, party)]),
        account.clearingDonations,
        account.clearingCarried,
        account.fund(chart.expense.programme_cost, reserve),
        account.fund(chart.income.donation, reserve),
        account.fund(chart.payableToAlliance),
      ],
      rows: ground ? [nextStretch(past, ground, view).label, cycle].map((label) => need(labelsOfStretch, label)) : [],
    };
  },
  decide: ({ cycle, past }, view) => {
    const ground = view.row(cutGround, 'open');
    if (!ground || (!past && ground.open.cycle !== cycle))
      return refuse('CYCLE_NOT_OPEN', ground ? { openCycle: ground.open.cycle } : {});
    const parties = partiesOf(cycle, ground, view);
    const lastSequence = view.sequence - 1;
    const { open } = ground;
    if (cycle !== open.cycle && view.row(labelsOfStretch, cycle)?.taken.includes(cycle))
      return refuse('CYCLE_NOT_OPEN');
    const { label, endsOn, opensOn } = nextStretch(past, ground, view);
    const taken = (view.row(labelsOfStretch, label)?.taken ?? []).filter((name) => name !== open.cycle);
    const nextCycle = freeLabel(label, new Set([...taken, cycle]));
    return {
      answer: { cycle, lastSequence, nextCycle },
      reason: `结算切分 · ${cycle}`,
      transfers: [...settlementTransfers(cycle, parties, view), ...fundTransfers(view)],
      rows: [
        put(cycleRows, { ...open, cycle, state: 'cut', lastSequence, cutAt: view.at }),
        put(cycleRows, {
          cycle: nextCycle,
          ordinal: open.ordinal + 1,
          state: 'open',
          openedOn: opensOn,
          endsOn,
          firstSequence: view.sequence,
          lastSequence: null,
          cutRequestedAt: null,
          cutRequestedBy: null,
          cutAt: null,
          nettedAt: null,
          fencing: 0,
        }),
        ...parties.map((party) => put(cyclePartyRows, party)),
      ],
      facts: [{ topic: 'cycle.cut', payload: { cycle } }],
    };
  },
};

/**
 * Where the next cycle begins: today, as a person or the clock cuts; in a past, whose files cut in the last second of a
 * stretch, the day after.
 */
function nextStretch(past: true | undefined, { calendar }: CutGround, { today }: View) {
  const opensOn = past && cycleOn(today, calendar).endsOn === today ? addDays(today, 1) : today;
  return { ...cycleOn(opensOn, calendar), opensOn };
}

function partiesOf(cycle: string, ground: CutGround, view: View): CyclePartyRow[] {
  const threshold = view.terms.carry_forward_below_fen ?? 0;
  const merchants = ground.merchants.map(({ merchantNo, ordinal, carriedInFen }): CyclePartyRow => {
    const netFen = view.balance(account.clearing(merchantNo));
    return { cycle, party: merchantNo, ordinal, carriedInFen, netFen, status: partyStatusOf(netFen, threshold) };
  });
  const fundNet = view.balance(account.clearing(FUND)) + view.balance(account.clearingDonations);
  const last = Math.max(0, ...ground.merchants.map(({ ordinal }) => ordinal));
  return [...merchants, { cycle, party: FUND, ordinal: last + 1, carriedInFen: 0, netFen: fundNet, status: 'fund' }];
}

/** Empties the clearing accounts into the cycle's settlement accounts, but for what is carried: that gets its other side. */
function settlementTransfers(cycle: string, parties: readonly CyclePartyRow[], view: View): Transfer[] {
  const ofFund = account.settlement(cycle, FUND);
  const settled = parties.filter(({ status }) => status === 'pay' || status === 'collect');
  const carriedFen = parties.filter(({ status }) => status === 'carried').reduce((sum, { netFen }) => sum + netFen, 0);
  return [
    ...settled.flatMap(({ party, netFen }) =>
      directed(account.clearing(party), account.settlement(cycle, party), netFen),
    ),
    ...directed(account.clearing(FUND), ofFund, view.balance(account.clearing(FUND))),
    ...directed(account.clearingDonations, ofFund, view.balance(account.clearingDonations)),
    ...directed(account.clearingCarried, ofFund, view.balance(account.clearingCarried) + carriedFen),
  ];
}

/** The fund's books take the whole movement of the cycle: programme cost and interchange donations, against a payable. */
function fundTransfers(view: View): Transfer[] {
  const payable = account.fund(chart.payableToAlliance);
  return [
    ...directed(payable, account.fund(chart.expense.programme_cost, reserve), 0 - view.balance(account.clearing(FUND))),
    ...directed(account.fund(chart.income.donation, reserve), payable, view.balance(account.clearingDonations)),
  ];
}

/**
 * Ends the open cycle at a sequence number and fixes every party's net; balances move, one row per party.
 * The command id follows from the cycle, so that it happens once however often it is asked for. Refusal: `CYCLE_NOT_OPEN`.
 */
export class CutCycle {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, order: CutCycleOrder): Promise<CutCycleDone | Refusal> {
    return this.ledger.post(ctx, cutCycle, systemCommandId('cut', order.cycle), order);
  }

  /** Ends whatever is open under the name that a brought-in past has for it; the command id is the past's own. */
  executePast(ctx: RequestContext, commandId: string, { cycle }: CutCycleOrder): Promise<CutCycleDone | Refusal> {
    return this.ledger.post(ctx, cutCycle, commandId, { cycle, past: true });
  }
}
