import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../commands/use-change';
import { RegisterPersonDocument, type RegisterPersonMutation } from '../../graphql/generated';
import { ChangeOutcome } from '../../ui/change-outcome';
import { Field } from '../../ui/field';
import { useRoleName } from './role-names';
import { FirstPassword } from './first-password';
import { RoleChoice } from './role-choice';
import { endOfDay, lastAuditDay } from './audit-days';

const answerOf = (data: RegisterPersonMutation) => data.registerPerson;
const nobody = { displayName: '', login: '', memberNo: '', merchantNo: '', until: '' };
const needsShop = (roles: readonly string[]) => roles.includes('cashier') || roles.includes('merchant_owner');

/** Somebody new, with a password that is made for them and shown once. */
export function AddPerson({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const [typed, setTyped] = useState(nobody);
  const [roles, setRoles] = useState<string[]>([]);
  const [open, setOpen] = useState(false);
  const [pressed, setPressed] = useState(false);
  const change = useChange(RegisterPersonDocument, answerOf);
  const { state } = change;
  const done = state.phase === 'done' ? state.answer : undefined;
  useEffect(() => {
    if (!done) return;
    setTyped(nobody);
    setRoles([]);
    setPressed(false);
    setOpen(false);
    onAdded();
  }, [done, onAdded]);
  const audits = roles.includes('auditor');
  const now = new Date();
  const problems = {
    displayName: /^.{1,40}$/u.test(typed.displayName.trim()) ? null : t('people.nameMissing'),
    login: /^[a-z0-9][a-z0-9._-]{1,39}$/.test(typed.login.trim()) ? null : t('people.loginInvalid'),
    roles: roles.length > 0 ? null : t('people.rolesMissing'),
    merchantNo: !needsShop(roles) || typed.merchantNo.trim() ? null : t('people.merchantNoMissing'),
    until: !audits || endOfDay(typed.until, now) ? null : t('people.untilInvalid'),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (change.busy || Object.values(problems).some((problem) => problem !== null)) return;
    change.send({
      displayName: typed.displayName.trim(),
      login: typed.login.trim(),
      roles,
      memberNo: typed.memberNo.trim() || null,
      merchantNo: needsShop(roles) ? typed.merchantNo.trim() : null,
      accessUntil: audits ? endOfDay(typed.until, now)?.toISOString() : null,
    });
  };
  const text = (name: keyof typeof nobody, type = 'text') => ({
    type,
    autoComplete: 'off',
    maxLength: 40,
    value: typed[name],
    'data-testid': `person-${name}`,
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  const wrong = (name: keyof typeof problems) => (pressed ? problems[name] : null);
  return (
    <section className="card" aria-labelledby="add-person">
      <h2 id="add-person" className={open || done ? undefined : 'unseen'}>
        {t('people.addHeading')}
      </h2>
      {done && (
        <FirstPassword
          title={t('people.added', { login: done.login })}
          lead={t('people.first')}
          password={done.firstPassword ?? ''}
        >
          {done.waitingRoles.length > 0 && (
            <p>{t('people.addedWaiting', { roles: done.waitingRoles.map(roleName).join(t('ui.comma')) })}</p>
          )}
        </FirstPassword>
      )}
      <ChangeOutcome state={state} />
      {!open && (
        <button
          type="button"
          className="button button-main"
          data-testid="open-add"
          onClick={() => {
            change.forget();
            setOpen(true);
          }}
        >
          {t('people.addHeading')}
        </button>
      )}
      {open && (
        <form onSubmit={submit} noValidate data-testid="add-person">
          <Field label={t('people.name')} problem={wrong('displayName')}>
            {(control) => <input {...control} {...text('displayName')} />}
          </Field>
          <Field label={t('people.login')} hint={t('people.loginHint')} problem={wrong('login')}>
            {(control) => <input {...control} {...text('login')} autoCapitalize="none" />}
          </Field>
          <RoleChoice chosen={roles} onChoose={setRoles} withAuditor />
          {wrong('roles') && (
            <p className="field-problem" role="alert">
              ✕ {problems.roles}
            </p>
          )}
          {audits && (
            <Field label={t('people.until')} hint={t('people.untilHint')} problem={wrong('until')}>
              {(control) => <input {...control} {...text('until', 'date')} max={lastAuditDay(now)} />}
            </Field>
          )}
          {needsShop(roles) && (
            <Field label={t('people.merchantNo')} problem={wrong('merchantNo')}>
              {(control) => <input {...control} {...text('merchantNo')} />}
            </Field>
          )}
          <Field label={t('people.memberNo')} hint={t('people.memberNoHint')}>
            {(control) => <input {...control} {...text('memberNo')} />}
          </Field>
          <div className="buttons">
            <button type="button" className="button" onClick={() => setOpen(false)}>
              {t('ui.cancel')}
            </button>
            <button type="submit" className="button button-main" disabled={change.busy} data-testid="add">
              {t('people.add')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
