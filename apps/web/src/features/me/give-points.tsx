import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText } from '../../amounts/shown-amounts';
import { parsePoints } from '../../amounts/typed-amounts';
import { assertNever } from '../../assert-never';
import { type CommandState, useCommand } from '../../commands/use-command';
import {
  DonatePointsDocument,
  type DonatePointsMutation,
  GiftPointsDocument,
  type GiftPointsMutation,
  MyHouseholdDocument,
} from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { CommandFailed, RefusalNotice, UnknownOutcome } from '../../ui/command-notice';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Field } from '../../ui/field';
import { ListStates } from '../../ui/list-states';
import { Notice } from '../../ui/notice';

const giftOf = (data: GiftPointsMutation) => data.giftPoints;
const donationOf = (data: DonatePointsMutation) => data.donatePoints;

/** Points for somebody of the same household. */
export function GiftPoints({ memberNo }: { memberNo: string }) {
  const { t } = useTranslation();
  const read = useRead(MyHouseholdDocument, {});
  const family = read.data?.household.filter((one) => one.memberNo !== memberNo);
  const [toMemberNo, setTo] = useState('');
  const [asking, setAsking] = useState<number | null>(null);
  const command = useCommand('gift-points', GiftPointsDocument, giftOf);
  const receiver = family?.find((one) => one.memberNo === toMemberNo) ?? (family?.length === 1 ? family[0] : undefined);
  const nameOf = (member: { maskedName: string; memberNo: string }) => `${member.maskedName} ${member.memberNo}`;
  return (
    <section className="card" aria-labelledby="gift-heading">
      <h2 id="gift-heading">{t('me.giveHeading')}</h2>
      <p className="muted">{t('me.giveLead')}</p>
      <ListStates
        read={read}
        present={family !== undefined}
        empty={family?.length === 0}
        emptyText={t('me.giveNobody')}
      >
        <PointsForm
          busy={command.busy}
          submitLabel={t('me.giveSubmit')}
          done={command.state.phase === 'answered' && command.state.answer.__typename === 'GivenPoints'}
          problem={receiver ? null : t('me.chooseWhom')}
          testId="gift"
          onSubmit={setAsking}
        >
          <fieldset className="choices">
            <legend>{t('me.giveTo')}</legend>
            {family?.map((member) => (
              <label key={member.memberNo} className="choice">
                <input
                  type="radio"
                  name="gift-to"
                  checked={receiver?.memberNo === member.memberNo}
                  onChange={() => setTo(member.memberNo)}
                />
                {nameOf(member)}
              </label>
            ))}
          </fieldset>
        </PointsForm>
      </ListStates>
      {asking !== null && receiver && (
        <ConfirmDialog
          title={t('me.giveHeading')}
          confirmLabel={t('me.giveConfirm')}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            command.send({ fromMemberNo: memberNo, toMemberNo: receiver.memberNo, points: asking });
          }}
        >
          <p>{t('me.giveAsk', { name: nameOf(receiver), points: pointsText(asking) })}</p>
        </ConfirmDialog>
      )}
      <Outcome state={command.state} onRetry={command.retryNow} />
    </section>
  );
}

/** Points for neighbours in need. */
export function DonatePoints({ memberNo }: { memberNo: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<number | null>(null);
  const command = useCommand('donate-points', DonatePointsDocument, donationOf);
  return (
    <section className="card" aria-labelledby="donate-heading">
      <h2 id="donate-heading">{t('me.donateHeading')}</h2>
      <p className="muted">{t('me.donateLead')}</p>
      <PointsForm
        busy={command.busy}
        submitLabel={t('me.donateSubmit')}
        done={command.state.phase === 'answered' && command.state.answer.__typename === 'DonatedPoints'}
        problem={null}
        testId="donate"
        onSubmit={setAsking}
      />
      {asking !== null && (
        <ConfirmDialog
          title={t('me.donateHeading')}
          confirmLabel={t('me.donateConfirm')}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            command.send({ memberNo, points: asking });
          }}
        >
          <p>{t('me.donateAsk', { points: pointsText(asking) })}</p>
        </ConfirmDialog>
      )}
      <Outcome state={command.state} onRetry={command.retryNow} />
    </section>
  );
}

function PointsForm({
  busy,
  done,
  submitLabel,
  problem,
  testId,
  onSubmit,
  children,
}: {
  busy: boolean;
  /** What was typed is used up. */
  done: boolean;
  submitLabel: string;
  problem: string | null;
  testId: string;
  onSubmit: (points: number) => void;
  children?: React.ReactNode;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const [wasDone, setWasDone] = useState(done);
  if (wasDone !== done) {
    setWasDone(done);
    if (done) {
      setTyped('');
      setPressed(false);
    }
  }
  const points = parsePoints(typed, false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (points.ok && problem === null && !busy) onSubmit(points.amount);
  };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset className="plain" disabled={busy}>
        {children}
        <Field
          label={t('me.givePoints')}
          problem={!points.ok && (typed !== '' || pressed) ? t(`amount.${points.problem}`) : pressed ? problem : null}
        >
          {(control) => (
            <input
              {...control}
              className="amount-input"
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              data-testid={`${testId}-points`}
            />
          )}
        </Field>
        <button type="submit" className="button button-main" data-testid={`${testId}-submit`}>
          {busy ? t('me.sending') : submitLabel}
        </button>
      </fieldset>
    </form>
  );
}

function Outcome({
  state,
  onRetry,
}: {
  state: CommandState<GiftPointsMutation['giftPoints'] | DonatePointsMutation['donatePoints']>;
  onRetry: () => void;
}) {
  const { t } = useTranslation();
  switch (state.phase) {
    case 'idle':
    case 'sending':
      return null;
    case 'unknown':
      return <UnknownOutcome title={t('me.unknown')} next={t('me.unknownNext')} onRetry={onRetry} />;
    case 'failed':
      return <CommandFailed title={t('ui.notDone')} problem={state.problem} />;
    case 'answered': {
      const { answer } = state;
      switch (answer.__typename) {
        case 'GivenPoints':
        case 'DonatedPoints':
          return (
            <Notice
              answers
              tone="good"
              title={t(answer.__typename === 'GivenPoints' ? 'me.given' : 'me.donated', {
                points: pointsText(answer.points),
                after: pointsText(answer.pointsAfter),
              })}
              testId={answer.__typename === 'GivenPoints' ? 'given' : 'donated'}
            />
          );
        case 'InsufficientPoints':
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
