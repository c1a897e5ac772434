import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { useViewer } from '../../session/session';
import { actorName } from '../../ui/actor-name';
import { useCodedWord } from '../../ui/coded-words';
import { AgreementForm } from './agreement-form';
import { NoteForm } from './note-form';
import { type Application, mayEnd, nextStepOf, type Step } from './steps';
import type { Steps } from './use-steps';

/** One shop on its way, with the button of its next step; the form opens in the card. */
export function ApplicationCard({
  application,
  steps,
  busy,
  onBegin,
}: {
  application: Application;
  steps: Steps;
  busy: boolean;
  onBegin: () => void;
}) {
  const { t } = useTranslation();
  const word = useCodedWord();
  const { community, login } = useViewer();
  const [open, setOpen] = useState<Step | null>(null);
  const { applicationNo, stage } = application;
  const next = nextStepOf[stage];
  useEffect(() => setOpen(null), [stage]);

  const today = localTimeText(new Date().toISOString(), community.timezone).slice(0, 10);
  const noticeRuns = stage === 'noticed' && application.noticeUntil !== null && today <= application.noticeUntil;
  const ownVisit = stage === 'noticed' && application.visitedBy === `person:${login}`;
  const take = (send: () => void) => {
    onBegin();
    send();
  };
  const pressed = (step: Step) => {
    if (step === 'postNotice' || step === 'handPlaque') take(() => steps[step].send({ applicationNo }));
    else setOpen(open === step ? null : step);
  };
  return (
    <article className="board-card" aria-label={application.name} data-testid={`application-${applicationNo}`}>
      <h3>{application.name}</h3>
      <p>
        {word('trade', application.trade)} · {application.address}
      </p>
      <p className="muted small">
        {t('alliance.appliedAt', {
          no: applicationNo,
          day: localTimeText(application.appliedAt, community.timezone).slice(0, 10),
        })}
      </p>
      <Story application={application} />
      {noticeRuns && <p className="wait-line">{t('alliance.noticeRuns', { day: application.noticeUntil })}</p>}
      {ownVisit && <p className="wait-line">{t('alliance.ownVisit')}</p>}
      <div className="row-buttons">
        {next && (
          <button
            type="button"
            className="button button-main row-button"
            disabled={busy || noticeRuns || ownVisit}
            aria-expanded={next === 'postNotice' || next === 'handPlaque' ? undefined : open === next}
            aria-label={`${t(`alliance.do_${next}`)}: ${application.name}`}
            onClick={() => pressed(next)}
            data-testid={`do-${next}`}
          >
            {t(`alliance.do_${next}`)}
          </button>
        )}
        {mayEnd(stage) && (
          <button
            type="button"
            className="button row-button"
            disabled={busy}
            aria-expanded={open === 'endApplication'}
            aria-label={`${t('alliance.do_endApplication')}: ${application.name}`}
            onClick={() => pressed('endApplication')}
          >
            {t('alliance.do_endApplication')}
          </button>
        )}
      </div>
      {open === 'checkPapers' && (
        <NoteForm
          label={t('alliance.papers')}
          hint={t('alliance.papersHint')}
          submit={t('alliance.do_checkPapers')}
          busy={busy}
          onSubmit={(papers) => take(() => steps.checkPapers.send({ applicationNo, papers }))}
        />
      )}
      {open === 'recordVisit' && (
        <NoteForm
          label={t('alliance.visitNote')}
          hint={t('alliance.visitHint')}
          submit={t('alliance.do_recordVisit')}
          busy={busy}
          onSubmit={(note) => take(() => steps.recordVisit.send({ applicationNo, note }))}
        />
      )}
      {open === 'signAgreement' && (
        <AgreementForm
          busy={busy}
          onSubmit={(terms) => take(() => steps.signAgreement.send({ applicationNo, ...terms }))}
        />
      )}
      {open === 'endApplication' && (
        <NoteForm
          label={t('alliance.because')}
          hint={t('alliance.becauseHint')}
          submit={t('alliance.do_endApplication')}
          busy={busy}
          onSubmit={(because) => take(() => steps.endApplication.send({ applicationNo, because }))}
        />
      )}
    </article>
  );
}

/** What the steps taken so far have left. */
function Story({ application }: { application: Application }) {
  const { t } = useTranslation();
  const { papers, visitNote, visitedBy, merchantNo } = application;
  const told = [
    papers && t('alliance.papersWere', { papers }),
    visitNote && t('alliance.visitWas', { note: visitNote, who: actorName(visitedBy ?? '') }),
    merchantNo && t('alliance.isShop', { no: merchantNo }),
  ].filter((line): line is string => Boolean(line));
  return told.map((line) => (
    <p key={line} className="small">
      {line}
    </p>
  ));
}
