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
    createdAt: ['created_at', 'timestamptz'],
  },
  updates: ['suspended'],
});
