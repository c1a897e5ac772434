import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditLogFilter } from '../../graphql/generated';
import { Field } from '../../ui/field';

/** What is looked for; nothing is asked before the button is pressed. */
export function AuditFilters({
  onSearch,
  onClear,
}: {
  onSearch: (filter: AuditLogFilter) => void;
  onClear: () => void;
}) {
  const { t, i18n } = useTranslation();
  const [turn, setTurn] = useState(0);
  const actions = Object.entries(i18n.getResource(i18n.language, 'translation', 'action') as Record<string, string>);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = typed.get(name);
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
    };
    const login = text('actor');
    onSearch({
      actor: login === null || login.includes(':') ? login : `person:${login}`,
      memberNo: text('memberNo'),
      action: text('action'),
      fromDay: text('fromDay'),
      toDay: text('toDay'),
      refusedOnly: typed.get('refusedOnly') === 'on',
    });
  };
  const clear = () => {
    setTurn(turn + 1);
    onClear();
  };
  return (
    <details className="card">
      <summary data-testid="audit-filters">{t('audit.filters')}</summary>
      <form key={turn} aria-label={t('audit.filters')} onSubmit={search} noValidate>
        <div className="filters">
          <Field label={t('audit.actor')}>{(control) => <input {...control} name="actor" autoComplete="off" />}</Field>
          <Field label={t('audit.memberNo')}>
            {(control) => <input {...control} name="memberNo" autoComplete="off" />}
          </Field>
          <Field label={t('audit.action')}>
            {(control) => (
              <select {...control} name="action">
                <option value="">{t('audit.all')}</option>
                {actions.map(([action, name]) => (
                  <option key={action} value={action}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('audit.from')}>{(control) => <input {...control} type="date" name="fromDay" />}</Field>
          <Field label={t('audit.to')}>{(control) => <input {...control} type="date" name="toDay" />}</Field>
        </div>
        <label className="choice">
          <input type="checkbox" name="refusedOnly" />
          {t('audit.refusedOnly')}
        </label>
        <p className="filter-buttons">
          <button type="button" className="button" onClick={clear} data-testid="audit-clear">
            {t('audit.clear')}
          </button>
          <button type="submit" className="button button-main" data-testid="audit-search">
            {t('audit.search')}
          </button>
        </p>
      </form>
    </details>
  );
}
