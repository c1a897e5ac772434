import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MerchantApplicationsDocument, type MerchantApplicationsQuery } from '../../graphql/generated';
import { usePages } from '../../reads/use-pages';
import { CommandOutcome } from '../../ui/command-outcome';
import { ListStates, MoreButton } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import { ApplicationCard } from './application-card';
import { ApplicationsOver } from './applications-over';
import { NewApplication } from './new-application';
import { type Application, openStages } from './steps';
import { type AnyStep, useSteps } from './use-steps';

const pageOf = (data: MerchantApplicationsQuery) => ({
  rows: data.merchantApplications.applications,
  nextCursor: data.merchantApplications.nextCursor,
});

/** Applications as a board, a column for each stage: one step after the other, each with its small form. */
export function Applications() {
  const { t } = useTranslation();
  const applications = usePages(MerchantApplicationsDocument, {}, pageOf);
  const steps = useSteps();
  const [applying, setApplying] = useState(false);
  const commands = Object.values(steps) as unknown as AnyStep[];
  const busy = commands.some((command) => command.busy);
  const answers = commands.map(({ state }) => (state.phase === 'answered' ? state.answer : null));
  const { refresh } = applications;
  useEffect(() => {
    if (answers.some((answer) => answer !== null)) refresh();
  }, [...answers, refresh]);

  const begin = () => commands.forEach((command) => command.forget());
  const rows = applications.rows ?? [];
  return (
    <>
      {commands.map((command, index) => (
        <CommandOutcome
          key={index}
          command={command}
          done={(answer) => (
            <Notice
              answers
              tone="good"
              testId={`step-${answer.stage}`}
              title={t('alliance.stepDone', { no: answer.applicationNo, stage: t(`alliance.stage_${answer.stage}`) })}
            >
              <p>{t(`alliance.after_${answer.stage}`)}</p>
            </Notice>
          )}
        />
      ))}
      <p>
        <button
          type="button"
          className={applying ? 'button' : 'button button-main'}
          aria-expanded={applying}
          onClick={() => setApplying(!applying)}
          data-testid="new-application"
        >
          {applying ? t('ui.cancel') : t('alliance.new')}
        </button>
      </p>
      {applying && (
        <NewApplication
          busy={busy}
          onApply={(order) => {
            begin();
            steps.applyForAdmission.send(order);
            setApplying(false);
          }}
        />
      )}
      <ListStates
        read={applications}
        present={applications.rows !== undefined}
        empty={rows.length === 0}
        emptyText={t('alliance.empty')}
      >
        <div className="board" data-testid="board">
          {openStages.map((stage) => {
            const here = rows.filter((row: Application) => row.stage === stage);
            return (
              <section key={stage} className="board-column" aria-labelledby={`stage-${stage}`}>
                <h2 id={`stage-${stage}`}>
                  {t(`alliance.stage_${stage}`)} <span className="muted">{here.length}</span>
                </h2>
                {here.length === 0 && <p className="board-empty">{t('alliance.nobodyHere')}</p>}
                {here.map((application) => (
                  <ApplicationCard
                    key={application.applicationNo}
                    application={application}
                    steps={steps}
                    busy={busy}
                    onBegin={begin}
                  />
                ))}
              </section>
            );
          })}
        </div>
        <ApplicationsOver rows={rows} />
        <MoreButton pages={applications} />
      </ListStates>
    </>
  );
}
