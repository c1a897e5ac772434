import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localTimeText } from '../../../amounts/local-time';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { client, problemOf } from '../../../graphql/client';
import { type CloseShiftMutation, OpenShiftDocument, PairedTerminalDocument } from '../../../graphql/generated';
import { useRead } from '../../../reads/use-read';
import { useSession } from '../../../session/session';
import { useProblemText } from '../../../ui/command-notice';
import { ListStates } from '../../../ui/list-states';
import { Notice } from '../../../ui/notice';
import { PinPad } from '../pin-pad';
import { keepPairedDevice, type PairedDevice } from './paired-device';

export type ClosedShift = Extract<CloseShiftMutation['closeShift'], { __typename: 'ShiftClosed' }>;

const shortestPin = 4;
const longestPin = 6;

/** A paired till between two shifts: one taps one's name, types one's PIN, and sells. */
export default function WhoAreYou({
  device,
  closed,
  onUnpaired,
}: {
  device: PairedDevice;
  /** The shift handed over just now. */
  closed: ClosedShift | null;
  onUnpaired: () => void;
}) {
  const { t } = useTranslation();
  const { terminalToken } = device;
  const read = useRead(PairedTerminalDocument, { input: { terminalToken } });
  const [login, setLogin] = useState<string | null>(null);
  const answer = read.data?.pairedTerminal;
  const shown = answer?.__typename === 'PairedTerminalShown' ? answer : undefined;
  const chosen = shown?.cashiers.find((cashier) => cashier.login === login);
  const onNow =
    shown?.cashiers.find((cashier) => cashier.login === shown.openShift?.login)?.displayName ?? shown?.openShift?.login;
  const forget = () => {
    keepPairedDevice(null);
    onUnpaired();
  };
  return (
    <div className="sign-in who-are-you">
      {closed && <HandedOver closed={closed} />}
      <section className="card">
        <h1>{shown?.merchantName ?? device.merchantName}</h1>
        <p className="muted">{shown ? `${shown.communityName} · ${shown.name}` : device.name}</p>
        {answer?.__typename === 'Refused' ? (
          <Notice tone="bad" title={answer.message} testId="terminal-refused">
            <p>{t('pair.againNext')}</p>
            <button type="button" className="button" onClick={forget} data-testid="pair-again">
              {t('pair.again')}
            </button>
          </Notice>
        ) : (
          <ListStates
            read={read}
            present={shown !== undefined}
            empty={shown?.cashiers.length === 0}
            emptyText={t('shift.noCashiers')}
          >
            {shown?.openShift && (
              <p className="field-hint">
                {t('shift.openNow', { name: onNow, time: clockText(shown.openShift.openedAt) })}
              </p>
            )}
            {chosen ? (
              <CashierPin
                key={chosen.login}
                terminalToken={terminalToken}
                login={chosen.login}
                name={chosen.displayName}
                onOther={() => setLogin(null)}
              />
            ) : (
              <>
                <h2>{t('shift.who')}</h2>
                <ul className="cashiers" data-testid="cashiers">
                  {shown?.cashiers.map((cashier) => (
                    <li key={cashier.login}>
                      <button
                        type="button"
                        className="button button-huge"
                        onClick={() => setLogin(cashier.login)}
                        data-testid={`cashier-${cashier.login}`}
                      >
                        {cashier.displayName}
                      </button>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </ListStates>
        )}
      </section>
      <p className="list-note">
        <Link className="button button-quiet" to="/sign-in" state={{ from: '/till' }}>
          {t('pair.signInHeading')}
        </Link>
      </p>
    </div>
  );
}

/** By this device's clock: nobody is signed in yet who could say the community's. */
const clockText = (instant: string): string =>
  localTimeText(instant, Intl.DateTimeFormat().resolvedOptions().timeZone).slice(11);

function CashierPin({
  terminalToken,
  login,
  name,
  onOther,
}: {
  terminalToken: string;
  login: string;
  name: string;
  onOther: () => void;
}) {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemText = useProblemText(problem ?? '');
  const open = useCallback(
    async (typed: string) => {
      setBusy(true);
      setSaid(null);
      const input = { terminalToken, login, pin: typed };
      const { data, error } = await client.mutation(OpenShiftDocument, { input }).toPromise();
      setBusy(false);
      setPin('');
      setProblem(error ? problemOf(error) : null);
      const answer = data?.openShift;
      if (answer?.__typename === 'Session') signedIn(answer.viewer);
      else if (answer)
        setSaid(answer.code === 'SIGN_IN_FAILED' ? t('shift.pinWrong') : `${answer.message} · ${answer.nextStep}`);
    },
    [terminalToken, login, signedIn, t],
  );
  return (
    <>
      <PinPad
        label={t('shift.pinOf', { name })}
        pin={pin}
        least={shortestPin}
        most={longestPin}
        busy={busy}
        problem={said ?? (problem ? problemText : null)}
        onPin={setPin}
        onDone={(typed) => void open(typed)}
      />
      <button type="button" className="button" onClick={onOther} data-testid="other-cashier">
        {t('shift.other')}
      </button>
    </>
  );
}

function HandedOver({ closed }: { closed: ClosedShift }) {
  const { t } = useTranslation();
  const { totals } = closed;
  return (
    <Notice answers tone="good" title={t('shift.handedOver')} testId="handed-over">
      <p>
        {t('shift.totals', {
          sales: totals.sales,
          bill: yuanText(totals.billFen),
          points: pointsText(totals.redeemPoints),
          refunds: totals.refunds,
        })}
      </p>
    </Notice>
  );
}
