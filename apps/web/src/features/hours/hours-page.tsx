import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hoursText, pointsText } from '../../amounts/shown-amounts';
import { MemberStandingDocument, type ServiceStatus } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useMay, useViewer } from '../../session/session';
import { RecordServiceForm } from './record-service-form';
import { ServiceRecords } from './service-records';

/** Service time: log it, review it, see where it stands. */
export default function HoursPage() {
  const { t } = useTranslation();
  const { memberNo } = useViewer();
  const mayRecord = useMay('service:record');
  const [status, setStatus] = useState<ServiceStatus | null>(null);
  const [turn, setTurn] = useState(0);
  return (
    <>
      <h1>{t('hours.heading')}</h1>
      {memberNo && <Standing memberNo={memberNo} turn={turn} heading />}
      <div className="columns">
        {mayRecord && <RecordServiceForm onRecorded={() => setTurn((before) => before + 1)} />}
        <ServiceRecords
          status={status}
          onStatus={setStatus}
          turn={turn}
          onReviewed={() => setTurn((before) => before + 1)}
          standing={(of) => <Standing memberNo={of} turn={turn} />}
        />
      </div>
    </>
  );
}

/** What a member has by now; says nothing where the caller may not see it. */
function Standing({ memberNo, turn, heading = false }: { memberNo: string; turn: number; heading?: boolean }) {
  const { t } = useTranslation();
  const { data, refresh } = useRead(MemberStandingDocument, { memberNo });
  useEffect(() => {
    if (turn > 0) refresh();
  }, [turn, refresh]);
  const member = data?.member;
  if (!member) return null;
  if (heading) {
    return (
      <dl className="figures" aria-label={t('hours.mine')} data-testid="my-standing">
        <div>
          <dt>{t('hours.mine')}</dt>
          <dd>{t('ui.hours', { amount: hoursText(member.approvedMinutes ?? 0) })}</dd>
        </div>
        <div>
          <dt>{t('hours.points')}</dt>
          <dd>{t('ui.points', { amount: pointsText(member.points) })}</dd>
        </div>
      </dl>
    );
  }
  return (
    <p data-testid="member-standing">
      {t('hours.standing', {
        name: member.maskedName,
        points: pointsText(member.points),
        hours: hoursText(member.approvedMinutes ?? 0),
      })}
    </p>
  );
}
