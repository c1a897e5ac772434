import { refuse, type LocalDate, type Refusal } from '@youhui/kernel';
import { tableRows } from '@youhui/ledger';

export interface MerchantRow {
  readonly merchantNo: string;
  readonly ordinal: number;
  readonly name: string;
  readonly trade: string;
  readonly settlementBps: number;
  readonly issuingLimitPoints: number;
  readonly earnFenPerPoint: number;
  readonly suspended: boolean;
  /** The last day on which it takes points, once it gave notice; null while it stays. */
  readonly honoursUntil: LocalDate | null;
  readonly createdAt: Date;
}

export const merchantRows = tableRows<MerchantRow>({
  table: 'merchant',
  key: ['merchantNo'],
  columns: {
    merchantNo: ['merchant_no', 'text'],
    ordinal: ['ordinal', 'int'],
    name: ['name', 'text'],
    trade: ['trade', 'text'],
    settlementBps: ['settlement_bps', 'int'],
    issuingLimitPoints: ['issuing_limit_points', 'bigint'],
    earnFenPerPoint: ['earn_fen_per_point', 'bigint'],
    suspended: ['suspended', 'boolean'],
    honoursUntil: ['honours_until', 'date'],
    createdAt: ['created_at', 'timestamptz'],
  },
  updates: ['suspended', 'honoursUntil'],
});

/** The shop, if it takes points on this day. Refusals in this order: `MERCHANT_NOT_FOUND`, `MERCHANT_LEFT`, `MERCHANT_SUSPENDED`. */
export function acceptingMerchant<Shop extends Pick<MerchantRow, 'suspended' | 'honoursUntil'>>(
  merchant: Shop | undefined,
  today: LocalDate,
): Shop | Refusal {
  if (!merchant) return refuse('MERCHANT_NOT_FOUND');
  if (merchant.honoursUntil !== null && today > merchant.honoursUntil) return refuse('MERCHANT_LEFT');
  return merchant.suspended ? refuse('MERCHANT_SUSPENDED') : merchant;
}

/** The most of its own points that it may have outstanding: none more once it gave notice. */
export const issuingLimitOf = ({ issuingLimitPoints, honoursUntil }: MerchantRow): number =>
  honoursUntil === null ? issuingLimitPoints : 0;
