import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText } from '../../amounts/shown-amounts';
import { useCommand } from '../../commands/use-command';
import {
  ApproveServiceDocument,
  type ApproveServiceMutation,
  type RecordPartsFragment,
  ServiceRecordsDocument,
  type ServiceRecordsQuery,
  type ServiceStatus,
  SignServiceDocument,
  type SignServiceMutation,
} from '../../graphql/generated';
import { usePages } from '../../reads/use-pages';
import { useMay } from '../../session/session';
import { useCodedWord } from '../../ui/coded-words';
import { ListStates, MoreButton } from '../../ui/list-states';
import { ReviewOutcome, SigningOutcome } from './review-outcome';

const pageOf = (data: ServiceRecordsQuery) => ({
  rows: data.serviceRecords.serviceRecords,
  nextCursor: data.serviceRecords.nextCursor,
});
const answerOf = (data: ApproveServiceMutation) => data.approveService;
const signedOf = (data: SignServiceMutation) => data.signService;
const filters: readonly (ServiceStatus | null)[] = [null, 'SUBMITTED', 'APPROVED'];

/** Service records, newest first; those waiting carry a button for whoever may review. */
export function ServiceRecords({
  status,
  onStatus,
  turn,
  onReviewed,
  standing,
}: {
  status: ServiceStatus | null;
  onStatus: (status: ServiceStatus | null) => void;
  turn: number;
  onReviewed: () => void;
  standing: (memberNo: string) => ReactNode;
}) {
  const { t } = useTranslation();
  const word = useCodedWord();
  const mayReview = useMay('service:review');
  const records = usePages(ServiceRecordsDocument, { status }, pageOf);
  const approve = useCommand('approve-service', ApproveServiceDocument, answerOf);
  const sign = useCommand('sign-service', SignServiceDocument, signedOf);
  const busy = approve.busy || sign.busy;

  const { refresh } = records;
  useEffect(() => {
    if (turn > 0) refresh();
  }, [turn, refresh]);
  const approved = approve.state.phase === 'answered' ? approve.state.answer : null;
  const signed = sign.state.phase === 'answered' ? sign.state.answer : null;
  useEffect(() => {
    if (approved || signed) onReviewed();
  }, [approved, signed]); // once per answer, whoever is told

  const reviewed = approve.sent?.serviceId;
  /** Whoever is still refused although somebody has signed is the one who signed. */
  const hasSigned = records.rows?.some(({ serviceId, reviewedBy }) => serviceId === reviewed && reviewedBy.length > 0);
  const signing = hasSigned ? (
    <p>{t('hours.signedNext')}</p>
  ) : (
    <button
      type="button"
      className="button"
      disabled={busy}
      data-testid="sign-service"
      onClick={() => {
        if (!reviewed) return;
        approve.forget();
        sign.send({ serviceId: reviewed });
      }}
    >
      {t('hours.sign')}
    </button>
  );

  const filterName = (one: ServiceStatus | null) =>
    one === null ? t('hours.filterAll') : one === 'SUBMITTED' ? t('hours.filterSubmitted') : t('hours.filterApproved');
  const award = (record: RecordPartsFragment) =>
    record.awardPoints === null ? (
      '—'
    ) : (
      <>
        {pointsText(record.awardPoints)}
        {record.awardWaiting && <span className="muted small award-waiting"> {t('hours.awardWaiting')}</span>}
      </>
    );
  return (
    <section className="card wide" aria-labelledby="records-heading">
      <div className="card-head">
        <h2 id="records-heading">{t('hours.records')}</h2>
        <div className="segments" role="group" aria-label={t('hours.filter')}>
          {filters.map((one) => (
            <button key={one ?? 'ALL'} type="button" aria-pressed={status === one} onClick={() => onStatus(one)}>
              {filterName(one)}
            </button>
          ))}
        </div>
      </div>
      <ReviewOutcome state={approve.state} onRetry={approve.retryNow} standing={standing} signing={signing} />
      <SigningOutcome state={sign.state} onRetry={sign.retryNow} />
      <ListStates
        read={records}
        present={records.rows !== undefined}
        empty={records.rows?.length === 0}
        emptyText={t('hours.empty')}
      >
        <table className="sheet" data-testid="service-records">
          <thead>
            <tr>
              <th scope="col">{t('hours.servedOn')}</th>
              <th scope="col">{t('hours.person')}</th>
              <th scope="col">{t('hours.programme')}</th>
              <th scope="col" className="number">
                {t('hours.duration')}
              </th>
              <th scope="col">{t('hours.grade')}</th>
              <th scope="col" className="number">
                {t('hours.points')}
              </th>
              <th scope="col">{t('hours.status')}</th>
            </tr>
          </thead>
          <tbody>
            {records.rows?.map((record) => (
              <tr key={record.serviceId} data-testid={`service-${record.serviceId}`}>
                <td data-label={t('hours.servedOn')} className="day">
                  {record.servedOn}
                </td>
                <td data-label={t('hours.person')}>
                  {record.memberName} <span className="muted">{record.memberNo}</span>
                </td>
                <td data-label={t('hours.programme')}>
                  {word('programme', record.programme)}
                  {record.tags.length > 0 && (
                    <span className="muted"> · {record.tags.map((tag) => word('tag', tag)).join(' · ')}</span>
                  )}
                </td>
                <td data-label={t('hours.duration')} className="number">
                  {record.minutes}
                </td>
                <td data-label={t('hours.grade')}>{t(`grade.${record.grade}`)}</td>
                <td data-label={t('hours.points')} className="number">
                  {award(record)}
                </td>
                <td data-label={t('hours.status')}>
                  {record.status === 'APPROVED' ? <>✓ {t('hours.statusApproved')}</> : t('hours.statusSubmitted')}
                  {record.reviewedBy.length > 0 && (
                    <span className="muted small">
                      {' '}
                      {t(record.status === 'APPROVED' ? 'hours.reviewedBy' : 'hours.signed', {
                        signatures: record.reviewedBy.length,
                        names: record.reviewedBy.join(', '),
                      })}
                    </span>
                  )}
                  {mayReview && record.status === 'SUBMITTED' && (
                    <button
                      type="button"
                      className="button row-button"
                      disabled={busy}
                      data-testid={`approve-${record.serviceId}`}
                      aria-label={t('hours.approveOf', {
                        name: record.memberName,
                        date: record.servedOn,
                        minutes: record.minutes,
                      })}
                      onClick={() => {
                        sign.forget();
                        approve.send({ serviceId: record.serviceId });
                      }}
                    >
                      {approve.busy && approve.sent?.serviceId === record.serviceId
                        ? t('hours.approving')
                        : t('hours.approve')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <MoreButton pages={records} />
      </ListStates>
    </section>
  );
}
