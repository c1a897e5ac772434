import { isRefusal, refuse, type Refusal } from '@youhui/kernel';
import { ownMatterIn } from '@youhui/community';
import { need, put, type CommandKind, type Needs, type Put, type View } from '@youhui/ledger';
import { applicationRows, type ApplicationRow, type Stage } from './application-rows';
import type { ApplicationStep } from './apply-for-admission';

export interface StepOrder {
  readonly applicationNo: string;
}

interface Step<Order extends StepOrder> {
  readonly kind: string;
  /** Out of which stages this step leads. */
  readonly from: readonly Stage[];
  readonly to: Stage;
  /** The first field that cannot be taken; asked before anything is looked at. */
  readonly faultIn?: (order: Order) => string | undefined;
  readonly alsoRows?: (order: Order) => Needs['rows'];
  /** What the step leaves on the application, and other rows; or why it cannot be taken now. */
  readonly take: (
    order: Order,
    row: ApplicationRow,
    view: View,
  ) => (Partial<ApplicationRow> & { also?: readonly Put[] }) | Refusal;
}

/** One step of an application. Checked in this order: `INVALID_INPUT`, `APPLICATION_NOT_FOUND`, `STEP_OUT_OF_ORDER`, `CONFLICT_OF_INTEREST` (one's own shop), then the step's own. */
export const stepKind = <Order extends StepOrder>({
  kind,
  from,
  to,
  faultIn,
  alsoRows,
  take,
}: Step<Order>): CommandKind<Order, ApplicationStep> => ({
  kind,
  alone: true,
  needs: (order) => ({ rows: [need(applicationRows, order.applicationNo), ...(alsoRows?.(order) ?? [])] }),
  decide: (order, view) => {
    const fault = faultIn?.(order);
    if (fault) return refuse('INVALID_INPUT', { field: fault });
    const row = view.row(applicationRows, order.applicationNo);
    if (!row) return refuse('APPLICATION_NOT_FOUND');
    if (!from.includes(row.stage)) return refuse('STEP_OUT_OF_ORDER');
    const own = ownMatterIn(view, { merchantNo: row.merchantNo });
    if (own) return own;
    const taken = take(order, row, view);
    if (isRefusal(taken)) return taken;
    const { also = [], ...left } = taken;
    return {
      answer: { applicationNo: row.applicationNo, stage: to },
      reason: '',
      rows: [...also, put(applicationRows, { ...row, ...left, stage: to })],
    };
  },
});
