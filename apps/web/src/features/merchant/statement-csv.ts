import type { TFunction } from 'i18next';
import { localTimeText } from '../../amounts/local-time';
import { csvText } from '../../export/csv';
import type { StatementLinePartsFragment } from '../../graphql/generated';

const yuan = (fen: number): string => {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Basis points as a percentage, exact: 8050 → `80.5`. */
export const percentOf = (bps: number): string => String(bps / 100);

/** The lines that are on the screen, in their order, every figure in full. */
export function statementCsv(lines: readonly StatementLinePartsFragment[], timezone: string, t: TFunction): string {
  const headings = [
    t('merchant.time'),
    t('merchant.checkoutNo'),
    t('merchant.kind'),
    t('merchant.role'),
    t('merchant.issuer'),
    t('merchant.issuerNo'),
    t('merchant.acceptor'),
    t('merchant.acceptorNo'),
    t('merchant.points'),
    t('merchant.faceYuan'),
    t('merchant.ratePercent'),
    t('merchant.concessionYuan'),
    t('merchant.donationYuan'),
    t('merchant.netYuan'),
    t('merchant.journalNo'),
  ];
  const rows = lines.map((line) => [
    localTimeText(line.at, timezone),
    line.checkoutId,
    t(`merchant.kind${line.kind}`),
    t(`merchant.role${line.role}`),
    line.issuerName,
    line.issuer,
    line.acceptorName,
    line.acceptor,
    String(line.points),
    yuan(line.faceFen),
    percentOf(line.rateBps),
    yuan(line.concessionFen),
    yuan(line.donationFen),
    yuan(line.netFen),
    String(line.sequence),
  ]);
  return csvText([headings, ...rows]);
}

/** What the lines on the screen come to. */
export function sumOf(lines: readonly StatementLinePartsFragment[]): { points: number; netFen: number } {
  return lines.reduce((sum, { points, netFen }) => ({ points: sum.points + points, netFen: sum.netFen + netFen }), {
    points: 0,
    netFen: 0,
  });
}
