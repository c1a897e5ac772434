import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { useChange } from '../../commands/use-change';
import {
  DecideRoleRequestDocument,
  type DecideRoleRequestMutation,
  type RoleRequestsQuery,
} from '../../graphql/generated';
import type { Read } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { actorName } from '../../ui/actor-name';
import { ChangeOutcome } from '../../ui/change-outcome';
import { ListStates } from '../../ui/list-states';
import { useRoleName } from './role-names';

type Request = RoleRequestsQuery['roleRequests'][number];
const answerOf = (data: DecideRoleRequestMutation) => data.decideRoleRequest;

/** Roles of power that one administrator asked for: another agrees or turns them down; below, what was decided. */
export function RoleRequests({ read, onDecided }: { read: Read<RoleRequestsQuery>; onDecided: () => void }) {
  const { t } = useTranslation();
  const change = useChange(DecideRoleRequestDocument, answerOf);
  const { state } = change;
  const done = state.phase === 'done' ? state.answer : undefined;
  useEffect(() => {
    if (done) onDecided();
  }, [done, onDecided]);
  const all = read.data?.roleRequests ?? [];
  const waiting = all.filter(({ agreed }) => agreed === null);
  const decided = all.filter(({ agreed }) => agreed !== null);
  return (
    <section className="card" aria-labelledby="role-requests">
      <h2 id="role-requests">{t('people.waiting')}</h2>
      <p className="muted">{t('people.waitingLead')}</p>
      <ChangeOutcome state={state} />
      <ListStates
        read={read}
        present={read.data !== undefined}
        empty={waiting.length === 0}
        emptyText={t('people.noneWaiting')}
      >
        {waiting.map((request) => (
          <Waiting
            key={request.requestId}
            request={request}
            busy={change.busy}
            onDecide={(agree) => change.send({ requestId: request.requestId, agree })}
          />
        ))}
      </ListStates>
      {decided.length > 0 && (
        <details data-testid="decided-requests">
          <summary>{t('people.decided')}</summary>
          {decided.map((request) => (
            <div key={request.requestId} className="request">
              <Said request={request} />
              <p>
                {request.agreed && request.decidedBy === request.askedBy
                  ? t('people.alone')
                  : t(request.agreed ? 'people.yes' : 'people.no', { name: actorName(request.decidedBy ?? '') })}
              </p>
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

function Said({ request }: { request: Request }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const { timezone } = useViewer().community;
  const { login, roles, askedBy, askedAt } = request;
  return (
    <>
      <p>
        <strong>{t('people.request', { login, roles: roles.map(roleName).join(t('ui.comma')) })}</strong>
      </p>
      <p className="muted">{t('people.askedBy', { name: actorName(askedBy), at: localTimeText(askedAt, timezone) })}</p>
    </>
  );
}

function Waiting({ request, busy, onDecide }: { request: Request; busy: boolean; onDecide: (agree: boolean) => void }) {
  const { t } = useTranslation();
  const own = actorName(request.askedBy) === useViewer().login;
  return (
    <div className="request" data-testid={`request-${request.login}`}>
      <Said request={request} />
      {own && <p>{t('people.own')}</p>}
      <span className="row-buttons">
        {!own && (
          <button
            type="button"
            className="button button-main"
            disabled={busy}
            aria-label={`${t('people.agree')}: ${request.login}`}
            data-testid={`agree-${request.login}`}
            onClick={() => onDecide(true)}
          >
            {t('people.agree')}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={busy}
          aria-label={`${t(own ? 'people.takeBack' : 'people.decline')}: ${request.login}`}
          data-testid={`decline-${request.login}`}
          onClick={() => onDecide(false)}
        >
          {t(own ? 'people.takeBack' : 'people.decline')}
        </button>
      </span>
    </div>
  );
}
