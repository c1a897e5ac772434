import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange } from '../../commands/use-change';
import { ActAsDocument, type ActAsMutation } from '../../graphql/generated';
import { useRoleName } from './role-names';
import { useSession, useViewer } from '../../session/session';

const answerOf = (data: ActAsMutation) => data.actAs;
const all = '';

/** As whom one works in this session, and the way to work as somebody else of oneself: the pages follow at once. */
export default function RoleSwitch() {
  const { t } = useTranslation();
  const id = useId();
  const viewer = useViewer();
  const { signedIn } = useSession();
  const navigate = useNavigate();
  const roleName = useRoleName();
  const change = useChange(ActAsDocument, answerOf);
  const { state } = change;
  const now = state.phase === 'done' ? state.answer : undefined;
  useEffect(() => {
    if (!now) return;
    signedIn(now);
    void navigate('/');
  }, [now]); // once for every answer
  const failed = state.phase === 'failed' || state.phase === 'refused';
  return (
    <span className="role-switch">
      <label htmlFor={id}>{t('role.actAs')}</label>
      <select
        id={id}
        value={viewer.actingAs ?? all}
        disabled={change.busy}
        data-testid="act-as"
        onChange={(event) => change.send({ role: event.target.value || null })}
      >
        <option value={all}>{t('role.all')}</option>
        {viewer.roles.map((role) => (
          <option key={role} value={role}>
            {roleName(role)}
          </option>
        ))}
      </select>
      {failed && <span role="alert">{t('role.notSwitched')}</span>}
    </span>
  );
}
