import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { assertNever } from '../../assert-never';
import { useCommand } from '../../commands/use-command';
import {
  CycleChangedDocument,
  CyclesDocument,
  type CyclesQuery,
  RequestCutDocument,
  type RequestCutMutation,
} from '../../graphql/generated';
import { useLookAgain } from '../../reads/use-look-again';
import { usePages } from '../../reads/use-pages';
import { useMay, useViewer } from '../../session/session';
import { CommandFailed, RefusalNotice, UnknownOutcome } from '../../ui/command-notice';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ListStates, MoreButton } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import { PositionsTable } from './positions-table';
import { SettlementStopNotice } from './settlement-stop-notice';

type Cycle = CyclesQuery['cycles']['cycles'][number];

const pageOf = (data: CyclesQuery) => ({ rows: data.cycles.cycles, nextCursor: data.cycles.nextCursor });
const answerOf = (data: RequestCutMutation) => data.requestCut;
/** How often to look while no subscription says when. */
const pollMs = 1500;

const underWay = (cycle: Cycle) => cycle.state !== 'NETTED' && (cycle.state === 'CUT' || cycle.cutRequestedAt !== null);

/** Cycles, newest first: cut the open one, watch it become net positions. */
export function Cycles() {
  const { t } = useTranslation();
  const mayCut = useMay('clearing:cut');
  const cycles = usePages(CyclesDocument, {}, pageOf);
  const cut = useCommand('request-cut', RequestCutDocument, answerOf);
  const [asking, setAsking] = useState<Cycle | null>(null);
  const requested =
    cut.state.phase === 'answered' && cut.state.answer.__typename === 'CutRequest' ? cut.state.answer.cycle : null;
  const requestedRow = cycles.rows?.find(({ cycle }) => cycle === requested);
  const waiting =
    (cycles.rows?.some(underWay) ?? false) ||
    (requested !== null && requestedRow !== undefined && requestedRow.state !== 'NETTED');

  const { refresh } = cycles;
  const live = useLookAgain(CycleChangedDocument, waiting, refresh);
  useEffect(() => {
    if (requested !== null) refresh();
  }, [requested, refresh]);
  useEffect(() => {
    if (!waiting || live || cycles.fetching) return undefined;
    const timer = setTimeout(refresh, pollMs);
    return () => clearTimeout(timer);
  }, [waiting, live, cycles.fetching, refresh]);

  return (
    <>
      <SettlementStopNotice beside={cycles.rows} />
      <CutOutcome state={cut.state} netted={requestedRow?.state === 'NETTED'} onRetry={cut.retryNow} />
      <ListStates
        read={cycles}
        present={cycles.rows !== undefined}
        empty={cycles.rows?.length === 0}
        emptyText={t('cycle.empty')}
      >
        <div data-testid="cycles">
          {cycles.rows?.map((cycle, index) => (
            <CycleCard
              key={cycle.cycle}
              cycle={cycle}
              openAtFirst={cycle.cycle === requested || (index <= 1 && cycle.state === 'NETTED')}
            >
              {cycle.state === 'OPEN' && mayCut && !underWay(cycle) && cycle.cycle !== requested && (
                <button
                  type="button"
                  className="button button-main"
                  disabled={cut.busy}
                  onClick={() => setAsking(cycle)}
                  data-testid="cut"
                >
                  {cut.busy ? t('cycle.cutting') : t('cycle.cut')}
                </button>
              )}
            </CycleCard>
          ))}
        </div>
        <MoreButton pages={cycles} />
      </ListStates>
      {asking && (
        <ConfirmDialog
          title={t('cycle.cutHeading', { cycle: asking.cycle })}
          confirmLabel={t('cycle.cutConfirm')}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            cut.send({ cycle: asking.cycle });
            setAsking(null);
          }}
        >
          <p>{t('cycle.cutAsk')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function CycleCard({
  cycle,
  openAtFirst,
  children,
}: {
  cycle: Cycle;
  openAtFirst: boolean;
  children: React.ReactNode;
}) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const shown = chosen ?? openAtFirst;
  const stateText =
    cycle.state === 'OPEN' && cycle.cutRequestedAt ? t('cycle.waiting') : t(`cycle.state${cycle.state}`);
  return (
    <section className="card" data-testid={`cycle-${cycle.cycle}`} data-state={cycle.state}>
      <div className="card-head">
        <div>
          <h2>
            {t('cycle.heading', { cycle: cycle.cycle })}{' '}
            <span className="state">
              {cycle.state === 'NETTED' ? '✓ ' : ''}
              {stateText}
            </span>
          </h2>
          <p className="muted">
            {t('cycle.period', { from: cycle.openedOn, to: cycle.endsOn })} ·{' '}
            {cycle.lastSequence === null
              ? t('cycle.rangeOpen', { first: cycle.firstSequence })
              : t('cycle.range', { first: cycle.firstSequence, last: cycle.lastSequence })}
          </p>
        </div>
        {children}
      </div>
      {underWay(cycle) && <Progress cycle={cycle} timezone={timezone} />}
      {cycle.state === 'NETTED' && (
        <>
          <button type="button" className="button" aria-expanded={shown} onClick={() => setChosen(!shown)}>
            {shown ? t('cycle.hide') : t('cycle.show')}
          </button>
          {shown && <PositionsTable positions={cycle.positions} caption={t('cycle.result')} />}
        </>
      )}
    </section>
  );
}

function Progress({ cycle, timezone }: { cycle: Cycle; timezone: string }) {
  const { t } = useTranslation();
  const steps = [
    { name: t('cycle.stepRequested'), done: true, at: cycle.cutRequestedAt },
    { name: t('cycle.stepCut'), done: cycle.state === 'CUT', at: cycle.cutAt },
    { name: t('cycle.stepNetted'), done: false, at: null },
  ];
  return (
    <ol className="steps" aria-label={t('cycle.progress')} aria-live="polite" data-testid="cut-progress">
      {steps.map(({ name, done, at }) => (
        <li key={name} className={done ? 'step-done' : undefined}>
          <span aria-hidden="true">{done ? '✓' : '…'}</span> {name}
          {at && <span className="muted small"> {localTimeText(at, timezone)}</span>}
        </li>
      ))}
    </ol>
  );
}

function CutOutcome({
  state,
  netted,
  onRetry,
}: {
  state: ReturnType<
    typeof useCommand<RequestCutMutation, { commandId: string }, RequestCutMutation['requestCut']>
  >['state'];
  netted: boolean;
  onRetry: () => void;
}) {
  const { t } = useTranslation();
  switch (state.phase) {
    case 'idle':
    case 'sending':
      return null;
    case 'unknown':
      return <UnknownOutcome title={t('ui.unknown')} next={t('ui.unknownNext')} onRetry={onRetry} />;
    case 'failed':
      return <CommandFailed title={t('ui.notDone')} problem={state.problem} />;
    case 'answered': {
      const { answer } = state;
      switch (answer.__typename) {
        case 'CutRequest':
          return netted ? (
            <Notice
              answers
              tone="good"
              title={`${t('cycle.heading', { cycle: answer.cycle })} ${t('cycle.stateNETTED')}`}
              testId="cut-netted"
            />
          ) : (
            <Notice answers tone="wait" title={t('cycle.cutRequested')} testId="cut-requested" />
          );
        case 'Refused':
          return <RefusalNotice title={t('ui.notDone')} refusal={answer} />;
        default:
          return assertNever(answer);
      }
    }
    default:
      return assertNever(state);
  }
}
