import { useTranslation } from 'react-i18next';
import { Code128 } from '../../codes/code-128';
import { QrCode } from '../../codes/qr-code';
import { inFours } from '../../payment-device/code-now';
import type { KeptDevice } from '../../payment-device/kept-device';
import { useElderMode } from '../../ui/elder-mode';
import { useAtHand } from './use-at-hand';
import { useCodeNow } from './use-code-now';
import { useWakeLock } from './use-wake-lock';

const stepSeconds = 30;

const nothingSpent = -1;

/** The payment code, for as long as somebody is looking at it; never one that a till has spent. */
export function CodeCard({ device, spentStep = nothingSpent }: { device: KeptDevice; spentStep?: number }) {
  const { t } = useTranslation();
  const { atHand, touch } = useAtHand();
  useWakeLock(atHand);
  return (
    <section className="card code-card" aria-labelledby="code-heading">
      <h1 id="code-heading" className="code-heading">
        {t('me.codeFor', { name: device.memberName })}
      </h1>
      {atHand ? (
        <CodeNow device={device} spentStep={spentStep} />
      ) : (
        <div className="code-resting">
          <p className="strong">{t('me.codeResting')}</p>
          <p className="muted">{t('me.codeRestingNext')}</p>
          <button type="button" className="button button-main button-huge" onClick={touch} data-testid="show-code">
            {t('me.codeShow')}
          </button>
        </div>
      )}
    </section>
  );
}

function CodeNow({ device, spentStep }: { device: KeptDevice; spentStep: number }) {
  const { t } = useTranslation();
  const elder = useElderMode();
  const { digits, secondsLeft } = useCodeNow(device, spentStep);
  if (digits === null)
    return (
      <div className="code-resting" role="status">
        <p className="strong" data-testid="next-code-soon">
          {t('scanNews.nextCodeSoon', { seconds: secondsLeft })}
        </p>
      </div>
    );
  return (
    <>
      <div className="code-paper">
        <Code128 text={digits} height={84} label={t('me.barLabel')} />
        <p className="code-digits" aria-label={t('me.digitsLabel')} role="group">
          <span data-testid="payment-code">
            {/* where one line is too short it breaks between groups */}
            <span className="code-part">{inFours(digits.slice(0, 12))}</span>{' '}
            <span className="code-part">{inFours(digits.slice(12))}</span>
          </span>
        </p>
        <QrCode text={digits} size={203} label={t('me.qrLabel')} />
      </div>
      <p className="code-countdown">
        <Ring share={Math.min(1, secondsLeft / stepSeconds)} />
        <span data-testid="code-countdown">{t('me.secondsLeft', { seconds: secondsLeft })}</span>
      </p>
      {!elder && <p className="small muted code-hint">{t('me.codeHint')}</p>}
      <p className="small muted code-hint">{t('me.codePrivate')}</p>
    </>
  );
}

/** A circle that empties until the next code. */
function Ring({ share }: { share: number }) {
  const around = 2 * Math.PI * 9;
  return (
    <svg className="ring" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      <circle cx="12" cy="12" r="9" className="ring-track" />
      <circle
        cx="12"
        cy="12"
        r="9"
        className="ring-left"
        strokeDasharray={around}
        strokeDashoffset={around * (1 - share)}
        transform="rotate(-90 12 12)"
      />
    </svg>
  );
}
