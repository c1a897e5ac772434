import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../assert-never';
import { client, problemOf } from '../../graphql/client';
import { RequestSignInCodeDocument, SignInByPhoneDocument } from '../../graphql/generated';
import { useSession } from '../../session/session';
import type { Outcome } from './outcome-notice';
import { rememberCommunity } from './remembered';

export interface MemberChoice {
  readonly memberNo: string;
  readonly maskedName: string;
}

type Step =
  | { at: 'phone' }
  | { at: 'code'; phone: string; ticket: string; minutes: number }
  /** One phone, several members: the code is right, only who it is remains to be said. */
  | { at: 'choose'; phone: string; ticket: string; code: string; members: readonly MemberChoice[] };

/** Phone, then the code that was sent to it, then, where several share it, who it is. */
export function usePhoneSignIn(communityCode: string, onTicket: (ticket: string) => void) {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  const [step, setStep] = useState<Step>({ at: 'phone' });
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [retryAt, setRetryAt] = useState(0);
  const waitSeconds = useSecondsUntil(retryAt);

  const failed = (error: Parameters<typeof problemOf>[0] | undefined) =>
    setOutcome({ kind: 'failed', problem: problemOf(error) });

  const requestCode = async (phone: string) => {
    setBusy(true);
    setOutcome({ kind: 'none' });
    const { data, error } = await client
      .mutation(RequestSignInCodeDocument, { input: { communityCode, phone } })
      .toPromise();
    setBusy(false);
    const answer = data?.requestSignInCode;
    if (error || !answer) return failed(error);
    switch (answer.__typename) {
      case 'SignInCodeSent':
        setRetryAt(Date.now() + answer.retryAfterSeconds * 1000);
        return setStep({ at: 'code', phone, ticket: answer.ticket, minutes: Math.floor(answer.expiresInSeconds / 60) });
      case 'Refused':
        return setOutcome({ kind: 'refused', message: answer.message, nextStep: answer.nextStep });
      default:
        return assertNever(answer);
    }
  };

  const signIn = async (code: string, memberNo: string | null = null) => {
    if (step.at === 'phone') return undefined;
    const { phone, ticket } = step;
    setBusy(true);
    setOutcome({ kind: 'none' });
    const { data, error } = await client
      .mutation(SignInByPhoneDocument, { input: { communityCode, phone, ticket, code, memberNo } })
      .toPromise();
    setBusy(false);
    const answer = data?.signInByPhone;
    if (error || !answer) return failed(error);
    switch (answer.__typename) {
      case 'Session':
        rememberCommunity(communityCode);
        return signedIn(answer.viewer);
      case 'SecondFactorNeeded':
        rememberCommunity(communityCode);
        return onTicket(answer.ticket);
      case 'ChooseMember':
        return setStep({ at: 'choose', phone, ticket, code, members: answer.members });
      case 'Refused':
        if (memberNo !== null) setStep({ at: 'code', phone, ticket, minutes: 0 });
        return setOutcome(
          answer.code === 'SIGN_IN_FAILED'
            ? { kind: 'refused', message: t('signIn.codeWrong'), nextStep: t('signIn.codeWrongNext') }
            : { kind: 'refused', message: answer.message, nextStep: answer.nextStep },
        );
      default:
        return assertNever(answer);
    }
  };
  const back = () => {
    setOutcome({ kind: 'none' });
    setStep({ at: 'phone' });
  };
  return { step, busy, outcome, waitSeconds, requestCode, signIn, back };
}

/** Whole seconds until a moment of this device's clock, never below zero. */
function useSecondsUntil(moment: number): number {
  const [now, setNow] = useState(Date.now);
  const waiting = moment > now;
  useEffect(() => {
    setNow(Date.now());
    if (moment <= Date.now()) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [moment, waiting]);
  return Math.max(0, Math.ceil((moment - now) / 1000));
}
