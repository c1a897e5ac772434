import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, problemOf } from '../../graphql/client';
import { SignInByCardDocument } from '../../graphql/generated';
import { cardLength, readPresented } from '../../scanning/presented-text';
import { useScannerGun } from '../../scanning/use-scanner-gun';
import type { Viewer } from '../../session/session';
import { useProblemText } from '../../ui/command-notice';
import { KeyPad } from './key-pad';

const pinLength = 6;
/** A card that somebody has begun with and left is forgotten. */
const leftAfterMs = 60_000;

/** First the card, scanned, held to a reader or typed; then the PIN. */
export function CardSignIn({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  const { t } = useTranslation();
  const [card, setCard] = useState<string | null>(null);
  const [digits, setDigits] = useState('');
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemText = useProblemText(problem ?? '');
  const forget = () => {
    setCard(null);
    setDigits('');
    setPin('');
  };
  useEffect(() => {
    if (busy || (card === null && digits === '')) return undefined;
    const timer = setTimeout(forget, leftAfterMs);
    return () => clearTimeout(timer);
  }, [busy, card, digits, pin]);
  const take = (text: string) => {
    const read = readPresented(text);
    setProblem(null);
    setSaid(null);
    if (read.kind === 'card' || read.kind === 'tag') {
      setCard(read.text);
      setDigits('');
      setPin('');
    } else {
      setDigits('');
      setSaid(t(read.kind === 'typo' ? 'selfService.cardTypo' : 'selfService.noCard'));
    }
  };
  useScannerGun((text) => {
    if (!busy) take(text);
  });
  const signIn = async (typed: string) => {
    if (card === null) return;
    setBusy(true);
    setSaid(null);
    setProblem(null);
    const { data, error } = await client
      .mutation(SignInByCardDocument, { input: { presented: card, pin: typed } })
      .toPromise();
    setBusy(false);
    setPin('');
    if (error) return setProblem(problemOf(error));
    const answer = data?.signInByCard;
    if (answer?.__typename === 'Session') return onSignedIn(answer.viewer);
    if (answer) setSaid(`${answer.message}。${answer.nextStep}`);
  };
  if (card === null)
    return (
      <KeyPad
        key="card"
        label={t('selfService.card')}
        hint={t('selfService.cardHint')}
        digits={digits}
        most={cardLength}
        secret={false}
        grouped
        problem={said ?? (problem ? problemText : null)}
        onDigits={setDigits}
        onDone={take}
      />
    );
  return (
    <>
      <p className="desk-card-read" data-testid="desk-card-read">
        ✓ {t('selfService.cardRead', { end: card.slice(-4) })}
      </p>
      <KeyPad
        key="pin"
        label={t('selfService.pin')}
        hint={t('selfService.pinHint')}
        digits={pin}
        most={pinLength}
        secret
        busy={busy}
        problem={said ?? (problem ? problemText : null)}
        onDigits={setPin}
        onDone={(typed) => void signIn(typed)}
      />
      <button type="button" className="button" disabled={busy} onClick={forget} data-testid="desk-back">
        {t('selfService.otherCard')}
      </button>
    </>
  );
}
