import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText } from '../../amounts/shown-amounts';
import { useCommand } from '../../commands/use-command';
import {
  ApproveServiceDocument,
  type ApproveServiceMutation,
  type RecordPartsFragment,
  RejectServiceDocument,
  type RejectServiceMutation,
  ServiceRecordsDocument,
  type ServiceRecordsQuery,
  type ServiceStatus,
  SignServiceDocument,
  type SignServiceMutation,
} from '../../graphql/generated';
import { usePages } from '../../reads/use-pages';
import { useMay } from '../../session/session';
import { actorName } from '../../ui/actor-name';
import { useCodedWord } from '../../ui/coded-words';
import { ListStates, MoreButton } from '../../ui/list-states';
import { SheetHead } from '../../ui/sheet-head';
import { RejectingOutcome, ReviewOutcome, SigningOutcome } from './review-outcome';

const pageOf = (data: ServiceRecordsQuery) => ({
  rows: data.serviceRecords.serviceRecords,
  nextCursor: data.serviceRecords.nextCursor,
});
const answerOf = (data: ApproveServiceMutation) => data.approveService;
const signedOf = (data: SignServiceMutation) => data.signService;
const rejectedOf = (data: RejectServiceMutation) => data.rejectService;
const filters: readonly (ServiceStatus | null)[] = [null, 'SUBMITTED', 'APPROVED', 'REJECTED'];
const filterKeys = {
  SUBMITTED: 'hours.filterSubmitted',
  APPROVED: 'hours.filterApproved',
  REJECTED: 'hours.filterRejected',
} as const;
const signerKeys = { SUBMITTED: 'hours.signed', APPROVED: 'hours.reviewedBy', REJECTED: 'hours.rejectedBy' } as const;

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
  const reject = useCommand('reject-service', RejectServiceDocument, rejectedOf);
  const busy = approve.busy || sign.busy || reject.busy;
  const decisions = [
    ['approve', approve, 'hours.approving'],
    ['reject', reject, 'hours.rejecting'],
  ] as const;

  const { refresh } = records;
  useEffect(() => {
    if (turn > 0) refresh();
  }, [turn, refresh]);
  const approved = approve.state.phase === 'answered' ? approve.state.answer : null;
  const signed = sign.state.phase === 'answered' ? sign.state.answer : null;
  const rejected = reject.state.phase === 'answered' ? reject.state.answer : null;
  useEffect(() => {
    if (approved || signed || rejected) onReviewed();
  }, [approved, signed, rejected]); // once per answer, whoever is told

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

  const filterName = (one: ServiceStatus | null) => (one === null ? t('hours.filterAll') : t(filterKeys[one]));
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
      <RejectingOutcome state={reject.state} onRetry={reject.retryNow} />
      <ListStates
        read={records}
        present={records.rows !== undefined}
        empty={records.rows?.length === 0}
        emptyText={t('hours.empty')}
      >
        <table className="sheet" data-testid="service-records">
          <SheetHead
            columns={[
              t('hours.servedOn'),
              t('hours.person'),
              t('hours.programme'),
              { number: t('hours.duration') },
              t('hours.grade'),
              { number: t('hours.points') },
              t('hours.status'),
            ]}
          />
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
                <td data-label={t('hours.grade')}>{record.grade ? t(`grade.${record.grade}`) : '—'}</td>
                <td data-label={t('hours.points')} className="number">
                  {award(record)}
                </td>
                <td data-label={t('hours.status')}>
                  {record.status === 'APPROVED' && <>✓ {t('hours.statusApproved')}</>}
                  {record.status === 'REJECTED' && <>✕ {t('hours.statusRejected')}</>}
                  {record.status === 'SUBMITTED' && t('hours.statusSubmitted')}
                  {record.reviewedBy.length > 0 && (
                    <span className="muted small">
                      {' '}
                      {t(signerKeys[record.status], {
                        signatures: record.reviewedBy.length,
                        names: record.reviewedBy.map(actorName).join(', '),
                      })}
                    </span>
                  )}
                  {mayReview && record.status === 'SUBMITTED' && (
                    <div className="row-buttons">
                      {decisions.map(([decision, command, underWay]) => (
                        <button
                          key={decision}
                          type="button"
                          className="button row-button"
                          disabled={busy}
                          data-testid={`${decision}-${record.serviceId}`}
                          aria-label={t(`hours.${decision}Of`, {
                            name: record.memberName,
                            date: record.servedOn,
                            minutes: record.minutes,
                          })}
                          onClick={() => {
                            for (const earlier of [approve, sign, reject]) earlier.forget();
                            command.send({ serviceId: record.serviceId });
                          }}
                        >
                          {t(
                            command.busy && command.sent?.serviceId === record.serviceId
                              ? underWay
                              : `hours.${decision}`,
                          )}
                        </button>
                      ))}
                    </div>
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
