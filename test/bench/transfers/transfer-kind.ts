import type { RequestContext } from '@youhui/kernel';
import type { CommandKind, Ledger } from '@youhui/ledger';

export interface TransferOrder {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** The least that can be ordered of the pen: one transfer between two accounts. Known to benchmarks only. */
const transferKind: CommandKind<TransferOrder, { readonly sequence: number }> = {
  kind: 'transfer',
  needs: ({ from, to }) => ({ accounts: [from, to] }),
  decide: (order, view) => ({ answer: { sequence: view.sequence }, reason: 'bench', transfers: [order] }),
};

export const postTransfer = (ledger: Ledger, ctx: RequestContext, commandId: string, order: TransferOrder) =>
  ledger.post(ctx, transferKind, commandId, order);
