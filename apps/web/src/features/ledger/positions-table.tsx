import { useTranslation } from 'react-i18next';
import { yuanText } from '../../amounts/shown-amounts';
import type { PositionPartsFragment } from '../../graphql/generated';
import { SheetHead } from '../../ui/sheet-head';

/** Each party's way from what was carried in to its net; with its outcome once the cycle is netted. */
export function PositionsTable({
  positions,
  caption,
}: {
  positions: readonly PositionPartsFragment[];
  caption: string;
}) {
  const { t } = useTranslation();
  const netted = positions.some(({ status }) => status !== null);
  return (
    <table className="sheet" data-testid="positions">
      <caption>
        {caption} <span className="muted small">{t('position.unit')}</span>
      </caption>
      <SheetHead
        columns={[
          t('position.party'),
          { number: t('position.carriedIn') },
          { number: t('position.fund') },
          { number: t('position.receivable') },
          { number: t('position.payable') },
          { number: t('position.net') },
          ...(netted ? [t('position.status')] : []),
        ]}
      />
      <tbody>
        {positions.map((position) => (
          <tr
            key={position.party}
            className={position.party === 'FUND' ? 'sheet-fund' : undefined}
            data-testid={`position-${position.party}`}
          >
            <td data-label={t('position.party')}>
              {position.name} <span className="muted">{position.party}</span>
            </td>
            <td data-label={t('position.carriedIn')} className="number">
              {yuanText(position.carriedInFen)}
            </td>
            <td data-label={t('position.fund')} className="number">
              {yuanText(position.fundFen)}
            </td>
            <td data-label={t('position.receivable')} className="number">
              {yuanText(position.interchangeReceivableFen)}
            </td>
            <td data-label={t('position.payable')} className="number">
              {yuanText(position.interchangePayableFen)}
            </td>
            <td data-label={t('position.net')} className="number strong">
              {yuanText(position.netFen)}
            </td>
            {netted && (
              <td data-label={t('position.status')}>{position.status && t(`cycle.status${position.status}`)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
