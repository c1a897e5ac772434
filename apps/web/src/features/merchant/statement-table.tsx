import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import type { StatementLinePartsFragment } from '../../graphql/generated';
import { useViewer } from '../../session/session';
import { SheetHead } from '../../ui/sheet-head';
import { percentOf } from './statement-csv';

/** As much of a number as tells two sales apart; the whole stands in the file, and where a pointer rests. */
const shortNo = (id: string) => (id.length <= 12 ? id : `…${id.slice(-8)}`);

/** A line says whose points they were, what they were worth, who bears what, and what is left for the shop. */
export function StatementTable({ lines }: { lines: readonly StatementLinePartsFragment[] }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const heads = ['points', 'faceYuan', 'ratePercent', 'concessionYuan', 'donationYuan', 'netYuan'] as const;
  return (
    <table className="sheet" data-testid="statement-lines">
      <SheetHead
        columns={[t('merchant.time'), t('merchant.what'), ...heads.map((name) => ({ number: t(`merchant.${name}`) }))]}
      />
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.sequence}.${line.issuer}`}>
            <td data-label={t('merchant.time')}>
              <span className="day">{localTimeText(line.at, timezone)}</span>{' '}
              <span className="muted small line-no" title={line.checkoutId}>
                {t('merchant.numbered', { no: shortNo(line.checkoutId) })}
              </span>
            </td>
            <td data-label={t('merchant.what')}>
              {line.kind === 'REFUND' && <strong>{t('merchant.kindREFUND')} · </strong>}
              {line.role === 'ACCEPTED'
                ? t('merchant.tookOf', { issuer: line.issuerName })
                : t('merchant.usedAt', { acceptor: line.acceptorName })}
            </td>
            <td data-label={t('merchant.points')} className="number">
              {pointsText(line.points)}
            </td>
            <td data-label={t('merchant.faceYuan')} className="number">
              {yuanText(line.faceFen)}
            </td>
            <td data-label={t('merchant.ratePercent')} className="number">
              {percentOf(line.rateBps)}
            </td>
            <td data-label={t('merchant.concessionYuan')} className={line.concessionFen ? 'number' : 'number nil'}>
              {yuanText(line.concessionFen)}
            </td>
            <td data-label={t('merchant.donationYuan')} className={line.donationFen ? 'number' : 'number nil'}>
              {yuanText(line.donationFen)}
            </td>
            <td data-label={t('merchant.netYuan')} className="number strong">
              {yuanText(line.netFen)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
