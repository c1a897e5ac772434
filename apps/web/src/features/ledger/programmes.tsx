import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePoints } from '../../amounts/typed-amounts';
import { pointsText } from '../../amounts/shown-amounts';
import { assertNever } from '../../assert-never';
import { type Command, useCommand } from '../../commands/use-command';
import {
  AllocatePointsDocument,
  type AllocatePointsInput,
  type AllocatePointsMutation,
  BudgetsDocument,
} from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useMay } from '../../session/session';
import { useCodedWord } from '../../ui/coded-words';
import { CommandFailed, RefusalNotice, UnknownOutcome } from '../../ui/command-notice';
import { Field } from '../../ui/field';
import { ListStates } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import { SheetHead } from '../../ui/sheet-head';
import { CoverageFigures } from './coverage-figures';

const answerOf = (data: AllocatePointsMutation) => data.allocatePoints;

/** What each programme may still grant, and how the fund gives it more. */
export function Programmes() {
  const { t } = useTranslation();
  const word = useCodedWord();
  const mayAllocate = useMay('points:allocate');
  const read = useRead(BudgetsDocument, {});
  const programmes = read.data?.programmes;
  return (
    <>
      {read.data && <CoverageFigures coverage={read.data.coverage} />}
      <div className="columns">
        {mayAllocate && (
          <AllocateForm known={programmes?.map(({ programme }) => programme) ?? []} onAllocated={read.refresh} />
        )}
        <section className="card wide" aria-labelledby="budgets-heading">
          <h2 id="budgets-heading">{t('budget.heading')}</h2>
          <ListStates
            read={read}
            present={programmes !== undefined}
            empty={programmes?.length === 0}
            emptyText={t('budget.empty')}
          >
            <table className="sheet" data-testid="programmes">
              <SheetHead
                columns={[t('budget.programme'), { number: t('budget.points') }, { number: t('budget.waiting') }]}
              />
              <tbody>
                {programmes?.map((one) => (
                  <tr key={one.programme}>
                    <td data-label={t('budget.programme')}>
                      {word('programme', one.programme)}{' '}
                      {word('programme', one.programme) !== one.programme && (
                        <span className="muted">{one.programme}</span>
                      )}
                    </td>
                    <td data-label={t('budget.points')} className="number">
                      {pointsText(one.budgetPoints)}
                    </td>
                    <td data-label={t('budget.waiting')} className="number">
                      {one.waitingAwards}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ListStates>
        </section>
      </div>
    </>
  );
}

function AllocateForm({ known, onAllocated }: { known: readonly string[]; onAllocated: () => void }) {
  const { t } = useTranslation();
  const [programme, setProgramme] = useState('');
  const [typed, setTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const command = useCommand('allocate-points', AllocatePointsDocument, answerOf);
  const points = parsePoints(typed, false);
  const done =
    command.state.phase === 'answered' && command.state.answer.__typename === 'Allocation'
      ? command.state.answer
      : null;
  useEffect(() => {
    if (!done) return;
    setTyped('');
    setPressed(false);
    onAllocated();
  }, [done]); // once per allocation, whoever is told

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (programme.trim() && points.ok) command.send({ programme: programme.trim(), points: points.amount });
  };
  return (
    <section className="card" aria-labelledby="allocate-heading">
      <h2 id="allocate-heading">{t('budget.allocate')}</h2>
      <form onSubmit={submit} noValidate>
        <fieldset className="plain" disabled={command.busy}>
          <Field
            label={t('budget.programme')}
            hint={t('ui.programmeHint')}
            problem={pressed && !programme.trim() ? t('amount.empty') : null}
          >
            {(control) => (
              <input
                {...control}
                list="known-programmes"
                autoComplete="off"
                autoCapitalize="none"
                value={programme}
                onChange={(event) => setProgramme(event.target.value)}
              />
            )}
          </Field>
          <datalist id="known-programmes">
            {known.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <Field
            label={t('budget.amount')}
            problem={!points.ok && (typed !== '' || pressed) ? t(`amount.${points.problem}`) : null}
          >
            {(control) => (
              <input
                {...control}
                className="amount-input"
                inputMode="numeric"
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <button type="submit" className="button button-main" data-testid="allocate">
            {command.busy ? t('budget.submitting') : t('budget.submit')}
          </button>
        </fieldset>
      </form>
      <AllocateOutcome
        command={command}
        onTake={(most) => command.sent && command.send({ programme: command.sent.programme, points: most })}
      />
    </section>
  );
}

function AllocateOutcome({
  command,
  onTake,
}: {
  command: Command<AllocatePointsInput, AllocatePointsMutation['allocatePoints']>;
  onTake: (points: number) => void;
}) {
  const { t } = useTranslation();
  const { state } = command;
  switch (state.phase) {
    case 'idle':
    case 'sending':
      return null;
    case 'unknown':
      return <UnknownOutcome title={t('budget.unknown')} next={t('ui.unknownNext')} onRetry={command.retryNow} />;
    case 'failed':
      return <CommandFailed title={t('ui.notDone')} problem={state.problem} />;
    case 'answered': {
      const { answer } = state;
      switch (answer.__typename) {
        case 'Allocation':
          return (
            <Notice
              answers
              tone="good"
              title={t('budget.done', {
                points: pointsText(answer.points),
                programme: answer.programme,
                budget: pointsText(answer.budgetPoints),
              })}
              testId="allocated"
            >
              {answer.grantedAwards > 0 && <p>{t('budget.granted', { n: answer.grantedAwards })}</p>}
            </Notice>
          );
        case 'CoverageExceeded':
          return (
            <Notice answers tone="bad" title={answer.message} testId="refused-COVERAGE_EXCEEDED">
              <p>{t('ui.nextStep', { step: answer.nextStep })}</p>
              <p>{t('budget.headroom', { points: pointsText(answer.headroomPoints) })}</p>
              {answer.headroomPoints > 0 && (
                <button
                  type="button"
                  className="button"
                  data-testid="take-offer"
                  onClick={() => onTake(answer.headroomPoints)}
                >
                  {t('budget.takeHeadroom', { points: pointsText(answer.headroomPoints) })}
                </button>
              )}
            </Notice>
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
