import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { type ChangeState, useChange } from '../../commands/use-change';
import { client, problemOf } from '../../graphql/client';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
  type EndSessionMutation,
  type MySessionsQuery,
} from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useSession, useViewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DatesKept } from '../../ui/dates-kept';
import { ListStates } from '../../ui/list-states';

type One = MySessionsQuery['mySessions'][number];
const answerOf = (data: EndSessionMutation) => data.endSession;
const ways = {
  password: 'access.byPassword',
  phone: 'access.byPhone',
  till: 'access.byTill',
  card: 'access.byCard',
} as const;

/** Where one is signed in: each device can be signed out, or all but this one. `changes` counts what may have changed it. */
export function SessionsCard({ changes }: { changes: number }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const { signOut } = useSession();
  const read = useRead(MySessionsDocument, {});
  const [asking, setAsking] = useState<One | 'others' | null>(null);
  const [others, setOthers] = useState<ChangeState<number>>({ phase: 'idle' });
  const end = useChange(EndSessionDocument, answerOf);
  const ended = end.state.phase === 'done';
  const { refresh } = read;
  useEffect(() => {
    if (ended || changes > 0) refresh();
  }, [ended, changes, refresh]);
  const sessions = read.data?.mySessions;

  const nameOf = ({ device, terminalNo }: One) =>
    terminalNo !== null ? t('access.atTill', { terminal: terminalNo }) : (device ?? t('access.deviceUnknown'));
  const time = (instant: string) => localTimeText(instant, timezone).slice(5);
  const endOthers = async () => {
    const { data, error } = await client.mutation(EndOtherSessionsDocument, {}).toPromise();
    if (error || !data) return setOthers({ phase: 'failed', problem: problemOf(error) });
    setOthers({ phase: 'done', answer: data.endOtherSessions });
    refresh();
  };
  const confirmed = () => {
    setAsking(null);
    setOthers({ phase: 'idle' });
    end.forget();
    if (asking === 'others') void endOthers();
    else if (asking?.isThisOne) void signOut();
    else if (asking) end.send({ sessionId: asking.sessionId });
  };
  return (
    <section className="card" aria-labelledby="sessions-heading">
      <h2 id="sessions-heading">{t('access.sessionsHeading')}</h2>
      <ChangeOutcome state={end.state} done={t('access.ended')} testId="session-ended" />
      <ChangeOutcome
        state={others}
        done={others.phase === 'done' ? t('access.endedOthers', { count: others.answer }) : null}
        testId="others-ended"
      />
      <ListStates
        read={read}
        present={sessions !== undefined}
        empty={sessions?.length === 0}
        emptyText={t('access.sessionsEmpty')}
      >
        <ul className="means" data-testid="sessions">
          {sessions?.map((session) => (
            <li key={session.sessionId} className="mean">
              <span className="mean-name">
                {nameOf(session)}
                {session.isThisOne && <strong> · {t('access.thisDevice')}</strong>}
                <span className="muted small block">
                  {t(ways[session.openedBy])}
                  {session.bySecondFactor && ` · ${t('access.twice')}`}
                  {session.network && ` · ${t('access.network', { network: session.network })}`}
                </span>
                <span className="muted small block">
                  <DatesKept>{t('access.since', { time: time(session.createdAt) })}</DatesKept> ·{' '}
                  <DatesKept>{t('access.seen', { time: time(session.lastSeenAt) })}</DatesKept>
                </span>
              </span>
              <button
                type="button"
                className="button"
                disabled={end.busy}
                aria-label={t('access.endOf', { name: nameOf(session) })}
                onClick={() => setAsking(session)}
                data-testid={session.isThisOne ? 'end-this' : 'end-session'}
              >
                {t('access.end')}
              </button>
            </li>
          ))}
        </ul>
        {sessions && sessions.length > 1 && (
          <button type="button" className="button more" onClick={() => setAsking('others')} data-testid="end-others">
            {t('access.endOthers')}
          </button>
        )}
      </ListStates>
      {asking && (
        <ConfirmDialog
          title={asking === 'others' ? t('access.endOthersHeading') : t('access.endHeading', { name: nameOf(asking) })}
          confirmLabel={asking === 'others' ? t('access.endOthers') : t('access.end')}
          onCancel={() => setAsking(null)}
          onConfirm={confirmed}
        >
          <p>{asking === 'others' ? t('access.endOthersAsk') : t('access.endAsk')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
