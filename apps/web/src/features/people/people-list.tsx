import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { useChange } from '../../commands/use-change';
import {
  ChangeRolesDocument,
  type ChangeRolesMutation,
  DeactivatePersonDocument,
  type DeactivatePersonMutation,
  PeopleDocument,
  type PeopleQuery,
  type PersonPartsFragment,
  ReactivatePersonDocument,
  type ReactivatePersonMutation,
  ResetPasswordDocument,
  type ResetPasswordMutation,
  ResetSecondFactorDocument,
  type ResetSecondFactorMutation,
} from '../../graphql/generated';
import { usePages } from '../../reads/use-pages';
import { useViewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DatesKept } from '../../ui/dates-kept';
import { Field } from '../../ui/field';
import { ListStates, MoreButton } from '../../ui/list-states';
import { SheetHead } from '../../ui/sheet-head';
import { useRoleName } from './role-names';
import { useSettled } from '../../ui/use-settled';
import { FirstPassword } from './first-password';
import { RoleChoice } from './role-choice';

const pageOf = (data: PeopleQuery) => ({ rows: data.people.people, nextCursor: data.people.nextCursor });
const changed = (data: ChangeRolesMutation) => data.changeRoles;
const deactivated = (data: DeactivatePersonMutation) => data.deactivatePerson;
const reactivated = (data: ReactivatePersonMutation) => data.reactivatePerson;
const reset = (data: ResetPasswordMutation) => data.resetPassword;

const unlocked = (data: ResetSecondFactorMutation) => data.resetSecondFactor;

type Order = 'change' | 'deactivate' | 'reactivate' | 'reset' | 'unlock';
const words = {
  change: 'people.saved',
  deactivate: 'people.deactivated',
  reactivate: 'people.reactivated',
  unlock: 'people.unlocked',
} as const;
const mostReason = 200;

/** Everybody who signs in, found by the start of a name, and what can be done about each. */
export function PeopleList({ changes, onChanged }: { changes: number; onChanged: () => void }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [withResidents, setWithResidents] = useState(false);
  const people = usePages(PeopleDocument, { search: useSettled(search.trim(), 300), withResidents }, pageOf);
  const [asking, setAsking] = useState<{ order: Order; person: PersonPartsFragment } | null>(null);
  const [roles, setRoles] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  /** What was sent last: of it, roles of power may wait. */
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const ways = {
    change: useChange(ChangeRolesDocument, changed),
    deactivate: useChange(DeactivatePersonDocument, deactivated),
    reactivate: useChange(ReactivatePersonDocument, reactivated),
    reset: useChange(ResetPasswordDocument, reset),
    unlock: useChange(ResetSecondFactorDocument, unlocked),
  };
  const all = Object.values(ways);
  const busy = all.some((way) => way.busy);
  const answers = all.map(({ state }) => (state.phase === 'done' ? state.answer : null));
  const { refresh } = people;
  useEffect(() => {
    if (answers.some((answer) => answer !== null)) onChanged();
  }, [...answers, onChanged]);
  useEffect(() => {
    if (changes > 0) refresh();
  }, [changes, refresh]);
  const nameOf = (login: string) => people.rows?.find((one) => one.login === login)?.displayName ?? login;

  const send = () => {
    if (!asking) return;
    const { login } = asking.person;
    all.forEach((way) => way.forget());
    setWanted(asking.order === 'change' ? roles : []);
    if (asking.order === 'change') ways.change.send({ login, roles });
    else if (asking.order === 'unlock') ways.unlock.send({ login, reason: reason.trim() });
    else ways[asking.order].send({ login });
    setAsking(null);
  };
  const ask = (order: Order, person: PersonPartsFragment) => {
    setRoles([...person.roles]);
    setReason('');
    setAsking({ order, person });
  };
  const doneText = (order: keyof typeof words) => {
    const { state } = ways[order];
    if (state.phase !== 'done') return null;
    const { answer } = state;
    const waits = 'roles' in answer && wanted.some((role) => !answer.roles.includes(role));
    return waits ? t('people.savedWaiting') : t(words[order], { name: nameOf(answer.login) });
  };
  return (
    <section className="card" aria-labelledby="all-people">
      <h2 id="all-people">{t('people.list')}</h2>
      {(['change', 'deactivate', 'reactivate', 'unlock'] as const).map((order) => (
        <ChangeOutcome key={order} state={ways[order].state} done={doneText(order)} testId={`done-${order}`} />
      ))}
      {ways.reset.state.phase === 'done' && (
        <FirstPassword
          title={t('people.reset')}
          lead={t('people.resetDone', { name: nameOf(ways.reset.state.answer.login) })}
          password={ways.reset.state.answer.firstPassword}
        />
      )}
      <ChangeOutcome state={ways.reset.state} />
      <Field label={t('people.search')} hint={t('people.searchHint')}>
        {(control) => (
          <input
            {...control}
            type="search"
            maxLength={100}
            value={search}
            data-testid="search-people"
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </Field>
      <label className="choice">
        <input type="checkbox" checked={withResidents} onChange={({ target }) => setWithResidents(target.checked)} />
        {t('people.withResidents')}
      </label>
      <ListStates
        read={people}
        present={people.rows !== undefined}
        empty={people.rows?.length === 0}
        emptyText={t('people.empty')}
      >
        <table className="sheet sheet-actions" data-testid="people">
          <SheetHead columns={[t('people.person'), t('people.roles'), t('people.state'), t('people.actions')]} />
          <tbody>
            {people.rows?.map((person) => (
              <PersonRow key={person.login} person={person} busy={busy} onAsk={(order) => ask(order, person)} />
            ))}
          </tbody>
        </table>
        <MoreButton pages={people} />
      </ListStates>
      {asking && (
        <ConfirmDialog
          title={t(`people.${asking.order}Title`, { name: asking.person.displayName })}
          confirmLabel={t(asking.order === 'change' ? 'people.save' : `people.${asking.order}`)}
          danger={asking.order === 'deactivate' || asking.order === 'reset' || asking.order === 'unlock'}
          ready={(asking.order !== 'change' || roles.length > 0) && (asking.order !== 'unlock' || reason.trim() !== '')}
          onCancel={() => setAsking(null)}
          onConfirm={send}
        >
          {asking.order === 'change' ? (
            <RoleChoice chosen={roles} onChoose={setRoles} withAuditor={asking.person.roles.includes('auditor')} />
          ) : (
            <p>{t(`people.${asking.order}Text`)}</p>
          )}
          {asking.order === 'unlock' && (
            <Field label={t('people.unlockReason')} hint={t('people.unlockReasonHint')}>
              {(control) => (
                <input
                  {...control}
                  maxLength={mostReason}
                  autoComplete="off"
                  value={reason}
                  data-testid="unlock-reason"
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Field>
          )}
        </ConfirmDialog>
      )}
    </section>
  );
}

function PersonRow({
  person,
  busy,
  onAsk,
}: {
  person: PersonPartsFragment;
  busy: boolean;
  onAsk: (order: Order) => void;
}) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const viewer = useViewer();
  const { login, displayName, roles, memberNo, merchantNo, accessUntil, deactivated: out } = person;
  const own = login === viewer.login;
  const orders: readonly Order[] = own
    ? []
    : [
        'change',
        ...(person.hasPassword ? (['reset'] as const) : []),
        ...(person.hasSecondFactor ? (['unlock'] as const) : []),
        out ? 'reactivate' : 'deactivate',
      ];
  const ended = accessUntil !== null && new Date(accessUntil) <= new Date();
  return (
    <tr data-testid={`person-${login}`}>
      <td data-label={t('people.person')}>
        {displayName} {own && t('people.you')}{' '}
        <span className="muted">{[login, memberNo, merchantNo].filter(Boolean).join(' · ')}</span>
      </td>
      <td data-label={t('people.roles')}>{roles.map(roleName).join(t('ui.comma')) || t('people.noRole')}</td>
      <td data-label={t('people.state')}>
        {out ? <strong>{t('people.out')}</strong> : ended ? <strong>{t('people.ended')}</strong> : t('people.active')}
        {accessUntil && !ended && (
          <>
            {' '}
            ·{' '}
            <DatesKept>{t('people.until_', { day: localTimeText(accessUntil, viewer.community.timezone) })}</DatesKept>
          </>
        )}
        {person.mustChangePassword && <> · {t('people.mustChange')}</>}
      </td>
      <td data-label={t('people.actions')}>
        {orders.length > 0 && (
          <span className="row-buttons">
            {orders.map((order) => (
              <button
                key={order}
                type="button"
                className="button row-button"
                disabled={busy}
                aria-label={`${t(`people.${order}`)}: ${displayName}`}
                data-testid={`${order}-${login}`}
                onClick={() => onAsk(order)}
              >
                {t(`people.${order}`)}
              </button>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
}
