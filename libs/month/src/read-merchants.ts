import { digits, number } from './csv-cells';
import { name, type FieldRules } from './field-rules';
import { FirstLines } from './first-lines';
import type { ReportFault } from './malformed';
import type { MonthMerchant } from './month';
import { readCsvFile } from './read-csv-file';

const rules: FieldRules<MonthMerchant> = {
  merchant_no: number,
  name,
  trade: name,
  settlement_bps: digits(0, 10_000),
  issuing_limit_points: digits(0),
  earn_fen_per_point: digits(1),
};

export interface ReadMerchants {
  readonly merchants: readonly MonthMerchant[];
  /** Every number that could be read, those of faulty rows included; undefined without such a column. */
  readonly numbers?: ReadonlySet<string>;
}

/** Reads `merchants.csv` and reports every fault. `FUND` is the fund's own name as an issuer: no merchant has it. */
export function readMerchants(bytes: Buffer, report: ReportFault): ReadMerchants {
  const { rows, columns } = readCsvFile(bytes, rules, report);
  const firstLines = new FirstLines('merchant_no', report);
  const merchants: MonthMerchant[] = [];
  for (const { line, cells, whole } of rows) {
    const merchantNo = cells.merchant_no;
    if (merchantNo === undefined) continue;
    if (merchantNo === 'FUND') {
      report(line, { en: 'merchant_no: FUND is the fund itself', zh: 'merchant_no 不得为 FUND,它指基金本身' });
    }
    if (firstLines.take(merchantNo, line) && whole) merchants.push(cells as MonthMerchant);
  }
  return { merchants, ...(columns.has('merchant_no') && { numbers: firstLines.values }) };
}
