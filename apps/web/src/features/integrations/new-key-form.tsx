import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CreateApiKeyInput, ShopsForKeysDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { Field } from '../../ui/field';
import { communityScopes, type Scope, scopeWord, shopScopes } from './scope-lists';

const lifetimes = [7, 30, 90, 366] as const;

/** Says for which program a key is, what it may do, for whom, and how long. */
export function NewKeyForm({ busy, onMake }: { busy: boolean; onMake: (input: CreateApiKeyInput) => void }) {
  const { t } = useTranslation();
  const shops = useRead(ShopsForKeysDocument, {}).data?.merchants ?? [];
  const [name, setName] = useState('');
  const [merchantNo, setMerchantNo] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<Scope>>(new Set());
  const [days, setDays] = useState<number>(90);
  const [pressed, setPressed] = useState(false);
  const offered: readonly Scope[] = merchantNo ? shopScopes : communityScopes;
  const scopes = offered.filter((scope) => chosen.has(scope));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whole = name.trim() !== '' && scopes.length > 0;
    setPressed(!whole);
    if (!whole) return;
    onMake({ name: name.trim(), merchantNo: merchantNo || null, scopes, days });
    setName('');
    setChosen(new Set());
  };
  const choose = (scope: Scope) => {
    const next = new Set(chosen);
    if (!next.delete(scope)) next.add(scope);
    setChosen(next);
    setPressed(false);
  };
  return (
    <section className="card" aria-labelledby="new-key">
      <h2 id="new-key">{t('integrations.new')}</h2>
      <form onSubmit={submit} noValidate>
        <Field
          label={t('integrations.newName')}
          hint={t('integrations.newNameHint')}
          problem={pressed && !name.trim() ? t('amount.empty') : null}
        >
          {(control) => (
            <input
              {...control}
              maxLength={40}
              autoComplete="off"
              value={name}
              data-testid="key-name"
              onChange={(event) => {
                setName(event.target.value);
                setPressed(false);
              }}
            />
          )}
        </Field>
        <Field label={t('integrations.forWhom')} hint={t('integrations.forWhomHint')}>
          {(control) => (
            <select
              {...control}
              value={merchantNo}
              data-testid="key-shop"
              onChange={(event) => setMerchantNo(event.target.value)}
            >
              <option value="">{t('integrations.wholeCommunity')}</option>
              {shops.map((shop) => (
                <option key={shop.merchantNo} value={shop.merchantNo}>
                  {shop.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <fieldset className="scopes" aria-describedby="scopes-note">
          <legend>{t('integrations.mayDo')}</legend>
          {offered.map((scope) => (
            <label key={scope} className="scope">
              <input type="checkbox" checked={chosen.has(scope)} onChange={() => choose(scope)} data-testid={scope} />
              <span>{t(scopeWord(scope))}</span>
            </label>
          ))}
          <p className="field-hint" id="scopes-note">
            {t('integrations.never')}
          </p>
          {pressed && scopes.length === 0 && (
            <p className="field-problem" role="alert">
              ✕ {t('integrations.chooseOne')}
            </p>
          )}
        </fieldset>
        <Field label={t('integrations.lifetime')}>
          {(control) => (
            <select {...control} value={days} onChange={(event) => setDays(Number(event.target.value))}>
              {lifetimes.map((count) => (
                <option key={count} value={count}>
                  {t('integrations.days', { days: count })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="submit" className="button button-main" disabled={busy} data-testid="create-key">
          {t('integrations.create')}
        </button>
      </form>
    </section>
  );
}
