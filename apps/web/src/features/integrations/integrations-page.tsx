import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './integrations.css';
import { localTimeText } from '../../amounts/local-time';
import { useChange } from '../../commands/use-change';
import {
  ApiKeysDocument,
  type ApiKeysQuery,
  CreateApiKeyDocument,
  type CreateApiKeyMutation,
  RevokeApiKeyDocument,
  type RevokeApiKeyMutation,
  RotateApiKeyDocument,
  type RotateApiKeyMutation,
} from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DatesKept } from '../../ui/dates-kept';
import { ListStates } from '../../ui/list-states';
import { SheetHead } from '../../ui/sheet-head';
import { NewKeyForm } from './new-key-form';
import { NewKeyShown } from './new-key-shown';
import { isScope, scopeWord } from './scope-lists';

type Key = ApiKeysQuery['apiKeys'][number];
const created = (data: CreateApiKeyMutation) => data.createApiKey;
const rotated = (data: RotateApiKeyMutation) => data.rotateApiKey;
const revoked = (data: RevokeApiKeyMutation) => data.revokeApiKey;
/** How long a key lives that takes the place of another. */
const daysOfFollower = 90;

const isAlive = ({ expiresAt, endedAt }: Key, now: Date) =>
  new Date(expiresAt) > now && (endedAt === null || new Date(endedAt) > now);

/** By which programs call: made, replaced and ended by administrators. */
export default function IntegrationsPage() {
  const { t } = useTranslation();
  const read = useRead(ApiKeysDocument, {});
  const create = useChange(CreateApiKeyDocument, created);
  const rotate = useChange(RotateApiKeyDocument, rotated);
  const revoke = useChange(RevokeApiKeyDocument, revoked);
  const [asking, setAsking] = useState<{ what: 'rotate' | 'revoke'; key: Key } | null>(null);
  const changes = [create, rotate, revoke];
  const busy = changes.some((change) => change.busy);
  const made = [create.state, rotate.state].map((state) => (state.phase === 'done' ? state.answer : null));
  const gone = revoke.state.phase === 'done' ? revoke.state.answer : null;
  const shown = made[0] ?? made[1];
  const { refresh } = read;
  useEffect(() => {
    if (shown || gone) refresh();
  }, [shown, gone, refresh]);

  const forget = () => changes.forEach((change) => change.forget());
  const goOn = () => {
    if (!asking) return;
    forget();
    const { keyNo } = asking.key;
    if (asking.what === 'rotate') rotate.send({ keyNo, days: daysOfFollower });
    else revoke.send({ keyNo });
    setAsking(null);
  };
  const keys = read.data?.apiKeys ?? [];
  return (
    <>
      <h1>{t('integrations.heading')}</h1>
      <p className="muted">{t('integrations.lead')}</p>
      {shown && <NewKeyShown key={shown.token} name={shown.key.name} token={shown.token} onKept={forget} />}
      <ChangeOutcome state={create.state} />
      <ChangeOutcome state={rotate.state} />
      <ChangeOutcome
        state={revoke.state}
        done={gone && t('integrations.revokeDone', { name: gone.name })}
        testId="key-gone"
      />
      <section className="card" aria-labelledby="keys">
        <h2 id="keys">{t('integrations.keys')}</h2>
        <ListStates
          read={read}
          present={read.data !== undefined}
          empty={keys.length === 0}
          emptyText={t('integrations.empty')}
        >
          <table className="sheet sheet-actions" data-testid="api-keys">
            <SheetHead
              columns={[
                t('integrations.name'),
                t('integrations.may'),
                t('integrations.lastUsed'),
                t('integrations.state'),
                t('integrations.actions'),
              ]}
            />
            <tbody>
              {keys.map((key) => (
                <KeyRow key={key.keyNo} of={key} busy={busy} onAsk={(what) => setAsking({ what, key })} />
              ))}
            </tbody>
          </table>
        </ListStates>
      </section>
      <NewKeyForm
        busy={busy}
        onMake={(input) => {
          forget();
          create.send(input);
        }}
      />
      {asking && (
        <ConfirmDialog
          title={t(`integrations.${asking.what}Of`, { name: asking.key.name })}
          confirmLabel={t(`integrations.${asking.what}`)}
          onCancel={() => setAsking(null)}
          onConfirm={goOn}
        >
          <p>{t(`integrations.${asking.what}Means`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function KeyRow({ of, busy, onAsk }: { of: Key; busy: boolean; onAsk: (what: 'rotate' | 'revoke') => void }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const at = (instant: string) => localTimeText(instant, timezone);
  const alive = isAlive(of, new Date());
  return (
    <tr data-testid={`key-${of.keyNo}`}>
      <td data-label={t('integrations.name')}>
        {of.name} <span className="muted day">{t('integrations.no', { no: of.keyNo })}</span>
      </td>
      <td data-label={t('integrations.may')}>
        {of.merchantNo && <strong>{t('integrations.ofShop', { shop: of.merchantNo })} </strong>}
        {of.scopes.map((scope) => (isScope(scope) ? t(scopeWord(scope)) : scope)).join(t('ui.comma'))}
      </td>
      <td data-label={t('integrations.lastUsed')} className="day">
        {of.lastUsedAt ? at(of.lastUsedAt) : t('integrations.neverUsed')}
      </td>
      <td data-label={t('integrations.state')}>
        <DatesKept>
          {!alive
            ? t(of.endedAt ? 'integrations.isEnded' : 'integrations.isOver', { at: at(of.endedAt ?? of.expiresAt) })
            : of.endedAt
              ? t('integrations.isReplaced', { at: at(of.endedAt) })
              : t('integrations.isIn', { at: at(of.expiresAt).slice(0, 10) })}
        </DatesKept>
      </td>
      <td data-label={t('integrations.actions')}>
        {alive && (
          <span className="row-buttons">
            {(of.endedAt ? (['revoke'] as const) : (['rotate', 'revoke'] as const)).map((what) => (
              <button
                key={what}
                type="button"
                className="button row-button"
                disabled={busy}
                aria-label={t(`integrations.${what}Of`, { name: of.name })}
                onClick={() => onAsk(what)}
              >
                {t(`integrations.${what}`)}
              </button>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
}
