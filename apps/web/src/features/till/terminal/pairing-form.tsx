import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { client, problemOf } from '../../../graphql/client';
import { PairTerminalDocument } from '../../../graphql/generated';
import { CommandFailed } from '../../../ui/command-notice';
import { Field } from '../../../ui/field';
import { Notice } from '../../../ui/notice';
import { keepPairedDevice, type PairedDevice } from './paired-device';

const codeDigits = 8;

type Outcome =
  { kind: 'none' } | { kind: 'refused'; message: string; nextStep: string } | { kind: 'failed'; problem: string };

/** Makes this device a shop's till, with the eight digits that the owner or the community gives out. */
export default function PairingForm({ onPaired }: { onPaired: (device: PairedDevice) => void }) {
  const { t } = useTranslation();
  const [communityCode, setCommunityCode] = useState('shengli');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const pairingCode = typed.replace(/[\s-]/g, '');
  const whole = new RegExp(`^\\d{${codeDigits}}$`).test(pairingCode);

  const pair = async () => {
    setBusy(true);
    setOutcome({ kind: 'none' });
    const input = { communityCode: communityCode.trim(), pairingCode };
    const { data, error } = await client.mutation(PairTerminalDocument, { input }).toPromise();
    setBusy(false);
    if (error || !data) return setOutcome({ kind: 'failed', problem: problemOf(error) });
    const answer = data.pairTerminal;
    if (answer.__typename === 'Refused')
      return setOutcome({ kind: 'refused', message: answer.message, nextStep: answer.nextStep });
    const { terminalToken, name, merchantName } = answer;
    const device = { terminalToken, communityCode: input.communityCode, name, merchantName };
    keepPairedDevice(device);
    onPaired(device);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (whole && communityCode.trim() && !busy) void pair();
  };
  return (
    <div className="sign-in">
      <section className="card">
        <h1>{t('pair.heading')}</h1>
        <p className="muted">{t('pair.lead')}</p>
        <form onSubmit={submit} noValidate>
          <Field label={t('signIn.community')}>
            {(control) => (
              <input
                {...control}
                value={communityCode}
                autoCapitalize="none"
                autoComplete="organization"
                onChange={(event) => setCommunityCode(event.target.value)}
              />
            )}
          </Field>
          <Field
            label={t('pair.code')}
            hint={t('pair.codeHint')}
            problem={tried && !whole ? t('pair.codeProblem') : null}
          >
            {(control) => (
              <input
                {...control}
                className="code-input"
                inputMode="numeric"
                autoComplete="off"
                value={pairingCode.replace(/^(\d{4})(?=\d)/, '$1 ')}
                data-testid="pairing-code"
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          {outcome.kind === 'refused' && (
            <Notice tone="bad" title={outcome.message} testId="pairing-refused">
              <p>{t('ui.nextStep', { step: outcome.nextStep })}</p>
            </Notice>
          )}
          {outcome.kind === 'failed' && <CommandFailed title={t('till.failed')} problem={outcome.problem} />}
          <button type="submit" className="button button-main" disabled={busy} data-testid="pair">
            {busy ? t('pair.submitting') : t('pair.submit')}
          </button>
        </form>
      </section>
      <section className="card">
        <h2>{t('pair.signInHeading')}</h2>
        <p className="muted">{t('pair.signInLead')}</p>
        <Link className="button" to="/sign-in" state={{ from: '/till' }} data-testid="sign-in-instead">
          {t('signIn.submit')}
        </Link>
      </section>
    </div>
  );
}
