import { useTranslation } from 'react-i18next';
import { yuanText } from '../../amounts/shown-amounts';
import type { PositionPartsFragment } from '../../graphql/generated';

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
      <thead>
        <tr>
          <th scope="col">{t('position.party')}</th>
          <th scope="col" className="number">
            {t('position.carriedIn')}
          </th>
          <th scope="col" className="number">
            {t('position.fund')}
          </th>
          <th scope="col" className="number">
            {t('position.receivable')}
          </th>
          <th scope="col" className="number">
            {t('position.payable')}
          </th>
          <th scope="col" className="number">
            {t('position.net')}
          </th>
          {netted && <th scope="col">{t('position.status')}</th>}
        </tr>
      </thead>
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
