import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { account, FUND, need, put, type CommandKind, type Ledger, type Transfer, type View } from '@youhui/ledger';
import { chart } from '@youhui/fund';
import {
  cutGround,
  cyclePartyRows,
  cycleRows,
  type CutGround,
  type CyclePartyRow,
  type PartyStatus,
} from '../cycle-rows';
import { cycleOn, labelAfter } from '../cycle-calendar';
import { directed } from '../obligation';

export interface CutCycleOrder {
  readonly cycle: string;
}

export interface CutCycleDone {
  readonly cycle: string;
  readonly lastSequence: number;
  readonly nextCycle: string;
}

const reserve = 'redemption_reserve';

const cutCycle: CommandKind<CutCycleOrder, CutCycleDone> = {
  kind: 'cut',
  alone: true,
  needs: () => ({ rows: [need(cutGround, 'open')] }),
  alsoNeeds: ({ cycle }, view) => {
    const parties = [FUND, ...(view.row(cutGround, 'open')?.merchants ?? []).map(({ merchantNo }) => merchantNo)];
    return {
      accounts: [
        ...parties.flatMap((party) => [account.clearing(party), account.settlement(cycle, party)]),
        account.clearingDonations,
        account.clearingCarried,
        account.fund(chart.programmeCost, reserve),
        account.fund(chart.income.donation, reserve),
        account.fund(chart.payableToAlliance),
      ],
    };
  },
  decide: ({ cycle }, view) => {
    const ground = view.row(cutGround, 'open');
    if (ground?.open.cycle !== cycle) return refuse('CYCLE_NOT_OPEN', ground ? { openCycle: ground.open.cycle } : {});
    const parties = partiesOf(cycle, ground, view);
    const lastSequence = view.sequence - 1;
    const nextCycle = labelAfter(cycle, view.today, ground.calendar);
    const { open } = ground;
    return {
      answer: { cycle, lastSequence, nextCycle },
      reason: `结算切分 · ${cycle}`,
      transfers: [...settlementTransfers(cycle, parties, view), ...fundTransfers(view)],
      rows: [
        put(cycleRows, { ...open, state: 'cut', lastSequence, cutAt: view.at }),
        put(cycleRows, {
          cycle: nextCycle,
          ordinal: open.ordinal + 1,
          state: 'open',
          openedOn: view.today,
          endsOn: cycleOn(view.today, ground.calendar).endsOn,
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

function partiesOf(cycle: string, ground: CutGround, view: View): CyclePartyRow[] {
  const threshold = view.terms.carry_forward_below_fen ?? 0;
  const merchants = ground.merchants.map(({ merchantNo, ordinal, carriedInFen }): CyclePartyRow => {
    const netFen = view.balance(account.clearing(merchantNo));
    return { cycle, party: merchantNo, ordinal, carriedInFen, netFen, status: statusOf(netFen, threshold) };
  });
  const fundNet = view.balance(account.clearing(FUND)) + view.balance(account.clearingDonations);
  const last = Math.max(0, ...ground.merchants.map(({ ordinal }) => ordinal));
  return [...merchants, { cycle, party: FUND, ordinal: last + 1, carriedInFen: 0, netFen: fundNet, status: 'fund' }];
}

function statusOf(netFen: number, carryBelowFen: number): PartyStatus {
  if (netFen === 0) return 'zero';
  if (Math.abs(netFen) < carryBelowFen) return 'carried';
  return netFen > 0 ? 'pay' : 'collect';
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
    ...directed(payable, account.fund(chart.programmeCost, reserve), 0 - view.balance(account.clearing(FUND))),
    ...directed(account.fund(chart.income.donation, reserve), payable, view.balance(account.clearingDonations)),
  ];
}

/**
 * Ends the open cycle at a sequence number and fixes every party's net; balances move, one row per party.
 * The command id follows from the cycle, so that it happens once however often it is asked for. Refusal: `CYCLE_NOT_OPEN`.
 */
export class CutCycle {
  constructor(private readonly ledger: Ledger) {}

  execute(
    ctx: RequestContext,
    order: CutCycleOrder,
    commandId = `cut-${order.cycle}`,
  ): Promise<CutCycleDone | Refusal> {
    return this.ledger.post(ctx, cutCycle, commandId, order);
  }
}
