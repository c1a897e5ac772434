import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { assertNever } from '../../assert-never';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { readDevMessages } from './dev-messages';
import { OutcomeNotice } from './outcome-notice';
import { readPhone, readSentCode } from './typed-phone';
import { usePhoneSignIn } from './use-phone-sign-in';

/** Phone number and the code that is sent to it, for residents and volunteers; `offered` is filled in already. */
export function PhoneSignIn({
  communityCode,
  offered = '',
  onTicket,
}: {
  communityCode: string;
  offered?: string;
  onTicket: (ticket: string) => void;
}) {
  const { t } = useTranslation();
  const { step, busy, outcome, waitSeconds, requestCode, signIn, back } = usePhoneSignIn(communityCode, onTicket);
  const [phoneTyped, setPhoneTyped] = useState(offered);
  const [codeTyped, setCodeTyped] = useState('');
  const [tried, setTried] = useState(false);
  const phone = readPhone(phoneTyped);
  const code = readSentCode(codeTyped);

  const submitPhone = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!phone || !communityCode || busy) return;
    setTried(false);
    setCodeTyped('');
    void requestCode(phone);
  };
  const submitCode = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code && phone && !busy) void signIn(code);
  };

  switch (step.at) {
    case 'phone':
      return (
        <form onSubmit={submitPhone} noValidate>
          <Field label={t('signIn.phone')} problem={tried && !phone ? t('signIn.phoneInvalid') : null}>
            {(control) => (
              <input
                {...control}
                type="tel"
                autoFocus={offered !== ''}
                autoComplete="tel-national"
                className="phone-input"
                value={phoneTyped}
                onChange={(event) => setPhoneTyped(event.target.value)}
                data-testid="phone"
              />
            )}
          </Field>
          <OutcomeNotice outcome={outcome} />
          <button type="submit" className="button button-main" disabled={busy} data-testid="send-code">
            {busy ? t('signIn.sendingCode') : t('signIn.sendCode')}
          </button>
        </form>
      );
    case 'code':
      return (
        <form onSubmit={submitCode} noValidate>
          {step.minutes > 0 && (
            <Notice tone="plain" title={t('signIn.codeSent', { phone: step.phone, minutes: step.minutes })}>
              <DevMessagesLink />
            </Notice>
          )}
          <Field label={t('signIn.code')} problem={tried && !code ? t('signIn.codeInvalid') : null}>
            {(control) => (
              <input
                {...control}
                inputMode="numeric"
                autoComplete="one-time-code"
                className="pin-input"
                autoFocus
                value={codeTyped}
                onChange={(event) => setCodeTyped(event.target.value)}
                data-testid="code"
              />
            )}
          </Field>
          <OutcomeNotice outcome={outcome} />
          <button type="submit" className="button button-main" disabled={busy} data-testid="sign-in-by-phone">
            {busy ? t('signIn.submitting') : t('signIn.submit')}
          </button>
          <div className="buttons buttons-apart">
            <button type="button" className="button button-quiet" onClick={back}>
              {t('signIn.backToPhone')}
            </button>
            <button
              type="button"
              className="button"
              disabled={busy || waitSeconds > 0}
              onClick={() => void requestCode(step.phone)}
            >
              {waitSeconds > 0 ? t('signIn.sendAgainIn', { seconds: waitSeconds }) : t('signIn.sendAgain')}
            </button>
          </div>
        </form>
      );
    case 'choose':
      return (
        <>
          <h2>{t('signIn.chooseHeading')}</h2>
          <ul className="results" data-testid="choose-member">
            {step.members.map((member) => (
              <li key={member.memberNo}>
                <button
                  type="button"
                  disabled={busy}
                  onClick={() => void signIn(step.code, member.memberNo)}
                  data-testid={`choose-${member.memberNo}`}
                >
                  <span className="strong">{member.maskedName}</span>
                  <span className="muted">{member.memberNo}</span>
                </button>
              </li>
            ))}
          </ul>
          <OutcomeNotice outcome={outcome} />
          <div className="buttons">
            <button type="button" className="button button-quiet" onClick={back}>
              {t('signIn.backToPhone')}
            </button>
          </div>
        </>
      );
    default:
      return assertNever(step);
  }
}

/** Only where messages are shown instead of sent. */
function DevMessagesLink() {
  const { t } = useTranslation();
  const [there, setThere] = useState(false);
  useEffect(() => {
    void readDevMessages().then((messages) => setThere(messages !== null));
  }, []);
  return there ? (
    <p>
      <Link to="/dev-messages" target="_blank">
        {t('signIn.devMessages')}
      </Link>
    </p>
  ) : null;
}
