import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { useChange } from '../../commands/use-change';
import {
  CreateTerminalDocument,
  type CreateTerminalMutation,
  RenewPairingDocument,
  type RenewPairingMutation,
  RevokeTerminalDocument,
  type RevokeTerminalMutation,
  type ShopTillsQuery,
} from '../../graphql/generated';
import { useViewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { SheetHead } from '../../ui/sheet-head';

type Terminal = ShopTillsQuery['terminals'][number];
const created = (data: CreateTerminalMutation) => data.createTerminal;
const renewed = (data: RenewPairingMutation) => data.renewPairing;
const revoked = (data: RevokeTerminalMutation) => data.revokeTerminal;

/** A shop's tills: make one and pair its device, give a device a new code, take one out of use. */
export function Terminals({
  merchantNo,
  terminals,
  onChanged,
}: {
  merchantNo: string;
  terminals: readonly Terminal[];
  onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const create = useChange(CreateTerminalDocument, created);
  const renew = useChange(RenewPairingDocument, renewed);
  const revoke = useChange(RevokeTerminalDocument, revoked);
  const [asking, setAsking] = useState<{ what: 'renew' | 'revoke'; terminal: Terminal } | null>(null);
  const busy = create.busy || renew.busy || revoke.busy;
  const made = create.state.phase === 'done' ? create.state.answer : null;
  const again = renew.state.phase === 'done' ? renew.state.answer : null;
  const gone = revoke.state.phase === 'done' ? revoke.state.answer : null;
  useEffect(() => {
    if (made || again || gone) onChanged();
  }, [made, again, gone, onChanged]);

  const toPair = again ?? made;
  const forget = () => [create, renew, revoke].forEach((change) => change.forget());
  const goOn = () => {
    if (!asking) return;
    forget();
    (asking.what === 'renew' ? renew : revoke).send({ terminalNo: asking.terminal.terminalNo });
    setAsking(null);
  };
  return (
    <>
      {toPair && (
        <Notice answers tone="good" title={t('merchant.pairNow', { name: toPair.name })} testId="pairing">
          <p className="pairing-code" data-testid="pairing-code">
            {toPair.pairingCode.replace(/(\d{4})(\d{4})/, '$1 $2')}
          </p>
          <p>{t('merchant.pairNext', { until: localTimeText(toPair.expiresAt, timezone).slice(11) })}</p>
        </Notice>
      )}
      <ChangeOutcome state={create.state} />
      <ChangeOutcome state={renew.state} />
      <ChangeOutcome state={revoke.state} done={gone && t('merchant.revokedDone', { name: gone.name })} />
      {terminals.length === 0 ? (
        <p className="list-note">{t('merchant.noTerminals')}</p>
      ) : (
        <table className="sheet sheet-actions" data-testid="terminals">
          <SheetHead columns={[t('merchant.terminal'), t('merchant.terminalState'), t('merchant.actions')]} />
          <tbody>
            {terminals.map((terminal) => (
              <tr key={terminal.terminalNo}>
                <td data-label={t('merchant.terminal')}>
                  {terminal.name} <span className="muted">{terminal.terminalNo}</span>
                </td>
                <td data-label={t('merchant.terminalState')}>
                  <TerminalState terminal={terminal} timezone={timezone} />
                </td>
                <td data-label={t('merchant.actions')}>
                  {terminal.revokedAt === null && (
                    <span className="row-buttons">
                      {(['renew', 'revoke'] as const).map((what) => (
                        <button
                          key={what}
                          type="button"
                          className="button row-button"
                          disabled={busy}
                          aria-label={t(`merchant.${what}Of`, { name: terminal.name })}
                          onClick={() => setAsking({ what, terminal })}
                        >
                          {t(`merchant.${what}`)}
                        </button>
                      ))}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <NewTerminal
        busy={busy}
        onMake={(name) => {
          forget();
          create.send({ merchantNo, name });
        }}
      />
      {asking && (
        <ConfirmDialog
          title={t(`merchant.${asking.what}Of`, { name: asking.terminal.name })}
          confirmLabel={t(`merchant.${asking.what}`)}
          onCancel={() => setAsking(null)}
          onConfirm={goOn}
        >
          <p>{t(`merchant.${asking.what}Ask`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function TerminalState({ terminal, timezone }: { terminal: Terminal; timezone: string }) {
  const { t } = useTranslation();
  const at = (instant: string) => localTimeText(instant, timezone);
  if (terminal.revokedAt) return <>{t('merchant.stateRevoked', { at: at(terminal.revokedAt) })}</>;
  if (terminal.openShift) {
    const { login, openedAt } = terminal.openShift;
    return <>{t('merchant.stateShift', { login, at: at(openedAt) })}</>;
  }
  if (terminal.pairedAt) return <>{t('merchant.statePaired', { at: at(terminal.pairedAt) })}</>;
  return terminal.pairingUntil && new Date(terminal.pairingUntil) > new Date() ? (
    <>{t('merchant.stateWaiting', { until: at(terminal.pairingUntil).slice(11) })}</>
  ) : (
    <>{t('merchant.stateUnpaired')}</>
  );
}

function NewTerminal({ busy, onMake }: { busy: boolean; onMake: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [pressed, setPressed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(!name.trim());
    if (!name.trim()) return;
    onMake(name.trim());
    setName('');
  };
  return (
    <form onSubmit={submit} noValidate className="line-form">
      <Field
        label={t('merchant.newTerminal')}
        hint={t('merchant.newTerminalHint')}
        problem={pressed && !name.trim() ? t('amount.empty') : null}
      >
        {(control) => (
          <input
            {...control}
            maxLength={100}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <button type="submit" className="button button-main" disabled={busy} data-testid="create-terminal">
        {t('merchant.createTerminal')}
      </button>
    </form>
  );
}
