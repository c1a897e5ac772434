import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePoints } from '../../amounts/typed-amounts';
import { assertNever } from '../../assert-never';
import { useCommand } from '../../commands/use-command';
import {
  type EvidenceGrade,
  ProgrammeNamesDocument,
  RecordServiceDocument,
  type RecordServiceMutation,
} from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useMay, useViewer } from '../../session/session';
import { useCodedWord } from '../../ui/coded-words';
import { CommandFailed, RefusalNotice, UnknownOutcome } from '../../ui/command-notice';
import { Field } from '../../ui/field';
import { MemberPicker, type PickedMember } from '../../ui/member-picker';
import { Notice } from '../../ui/notice';

const answerOf = (data: RecordServiceMutation) => data.recordService;
const usualMinutes = [30, 60, 90, 120];
const ownGrades: readonly EvidenceGrade[] = ['SELF_DECLARED', 'BACK_FILLED'];
const staffGrades: readonly EvidenceGrade[] = ['ATTESTED', 'VERIFIED', 'SELF_DECLARED', 'BACK_FILLED'];

/** Logs one service. Volunteers log for themselves; staff choose the member. */
export function RecordServiceForm({ onRecorded }: { onRecorded: () => void }) {
  const { t } = useTranslation();
  const word = useCodedWord();
  const viewer = useViewer();
  const forOthers = useMay('service:review');
  const self: PickedMember | null = viewer.memberNo
    ? { memberNo: viewer.memberNo, maskedName: viewer.displayName }
    : null;
  const grades = self && !forOthers ? ownGrades : staffGrades;
  const programmes = useRead(ProgrammeNamesDocument, {});
  const [member, setMember] = useState<PickedMember | null>(forOthers ? null : self);
  const [programme, setProgramme] = useState('');
  const [tags, setTags] = useState<readonly string[]>([]);
  const [minutesTyped, setMinutesTyped] = useState('');
  const [grade, setGrade] = useState<EvidenceGrade>(grades[0] ?? 'SELF_DECLARED');
  const [pressed, setPressed] = useState(false);
  const command = useCommand('record-service', RecordServiceDocument, answerOf);

  const recorded =
    command.state.phase === 'answered' && command.state.answer.__typename === 'ServiceRecord'
      ? command.state.answer
      : null;
  useEffect(() => {
    if (!recorded) return;
    setMinutesTyped('');
    setTags([]);
    setPressed(false);
    onRecorded();
  }, [recorded]); // once per record, whoever is told

  const minutes = parsePoints(minutesTyped, false);
  const minutesFit = minutes.ok && minutes.amount <= 1440;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (member && programme.trim() && minutesFit)
      command.send({
        memberNo: member.memberNo,
        programme: programme.trim(),
        tags: [...tags],
        minutes: minutes.amount,
        grade,
      });
  };
  const names = programmes.data?.programmes.map((one) => one.programme) ?? [];
  const minutesProblem = minutesTyped !== '' && !minutesFit ? t('hours.minutesHint') : null;
  const missing = pressed && !(member && programme.trim() && minutesTyped);

  return (
    <section className="card" aria-labelledby="record-heading">
      <h2 id="record-heading">{t('hours.recordHeading')}</h2>
      <form onSubmit={submit} noValidate>
        <fieldset className="plain" disabled={command.busy}>
          {self && !forOthers ? (
            <p className="field">
              <span className="label">{t('hours.forYourself')}</span>
              <span className="picked">
                {self.maskedName} <span className="muted">{self.memberNo}</span>
              </span>
            </p>
          ) : (
            <MemberPicker picked={member} onPick={setMember} />
          )}
          <Field
            label={t('hours.programme')}
            hint={names.length === 0 && !programmes.fetching ? t('ui.programmeHint') : null}
          >
            {(control) =>
              names.length > 0 ? (
                <select {...control} value={programme} onChange={(event) => setProgramme(event.target.value)}>
                  <option value="">{t('hours.chooseProgramme')}</option>
                  {names.map((name) => (
                    <option key={name} value={name}>
                      {word('programme', name)}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  {...control}
                  value={programme}
                  disabled={programmes.fetching}
                  onChange={(event) => setProgramme(event.target.value)}
                />
              )
            }
          </Field>
          <Field label={t('hours.minutes')} hint={t('hours.minutesHint')} problem={minutesProblem}>
            {(control) => (
              <div className="with-button">
                <input
                  {...control}
                  className="amount-input"
                  inputMode="numeric"
                  autoComplete="off"
                  value={minutesTyped}
                  onChange={(event) => setMinutesTyped(event.target.value)}
                />
                {usualMinutes.map((usual) => (
                  <button
                    key={usual}
                    type="button"
                    className="button"
                    aria-label={t('ui.minutes', { amount: String(usual) })}
                    onClick={() => setMinutesTyped(String(usual))}
                  >
                    {usual}
                  </button>
                ))}
              </div>
            )}
          </Field>
          {viewer.community.policy.tags.length > 0 && (
            <fieldset className="choices">
              <legend>{t('hours.tags')}</legend>
              {viewer.community.policy.tags.map((tag) => (
                <label key={tag} className="choice">
                  <input
                    type="checkbox"
                    checked={tags.includes(tag)}
                    onChange={(event) =>
                      setTags((before) =>
                        event.target.checked ? [...before, tag] : before.filter((one) => one !== tag),
                      )
                    }
                  />
                  {word('tag', tag)}
                </label>
              ))}
            </fieldset>
          )}
          <fieldset className="choices">
            <legend>{t('hours.grade')}</legend>
            {grades.map((one) => (
              <label key={one} className="choice">
                <input type="radio" name="grade" checked={grade === one} onChange={() => setGrade(one)} />
                {t(`grade.${one}`)}
              </label>
            ))}
          </fieldset>
          {missing && (
            <p className="field-problem" role="alert">
              ✕ {t('hours.missing')}
            </p>
          )}
          <button type="submit" className="button button-main" data-testid="record-service">
            {command.busy ? t('hours.submitting') : t('hours.submit')}
          </button>
        </fieldset>
      </form>
      <RecordOutcome state={command.state} onRetry={command.retryNow} />
    </section>
  );
}

function RecordOutcome({
  state,
  onRetry,
}: {
  state: ReturnType<
    typeof useCommand<RecordServiceMutation, { commandId: string }, RecordServiceMutation['recordService']>
  >['state'];
  onRetry: () => void;
}) {
  const { t } = useTranslation();
  switch (state.phase) {
    case 'idle':
    case 'sending':
      return null;
    case 'unknown':
      return <UnknownOutcome title={t('hours.unknown')} next={t('ui.unknownNext')} onRetry={onRetry} />;
    case 'failed':
      return <CommandFailed title={t('ui.notDone')} problem={state.problem} />;
    case 'answered': {
      const { answer } = state;
      switch (answer.__typename) {
        case 'ServiceRecord':
          return (
            <Notice
              answers
              tone="good"
              title={t('hours.recorded', { minutes: answer.minutes })}
              testId="service-recorded"
            />
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
