import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, problemOf } from '../../graphql/client';
import { ChoosePinDocument } from '../../graphql/generated';
import { useProblemText } from '../../ui/command-notice';
import { KeyPad } from './key-pad';

const pinLength = 6;
/** As the API has it: not all equal, nor the two that everybody tries first. */
const isTooEasy = (pin: string): boolean => /^(.)\1{5}$|^(123456|654321)$/.test(pin);

/** A new PIN, typed twice by the member alone. */
export function ChoosePin({ name, onDone, onLeave }: { name: string; onDone: () => void; onLeave: () => void }) {
  const { t } = useTranslation();
  const [first, setFirst] = useState<string | null>(null);
  const [digits, setDigits] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemText = useProblemText(problem ?? '');
  const startAgain = (why: string) => {
    setFirst(null);
    setSaid(why);
  };
  const done = async (pin: string) => {
    setDigits('');
    setSaid(null);
    setProblem(null);
    if (first === null) return isTooEasy(pin) ? setSaid(t('selfService.tooEasy')) : setFirst(pin);
    if (pin !== first) return startAgain(t('selfService.notSame'));
    setBusy(true);
    const { data, error } = await client.mutation(ChoosePinDocument, { input: { pin } }).toPromise();
    setBusy(false);
    if (error) return setProblem(problemOf(error));
    if (data?.choosePin.__typename === 'PinSet') return onDone();
    if (data) startAgain(`${data.choosePin.message} · ${data.choosePin.nextStep}`);
  };
  return (
    <>
      <h1>{t('selfService.newPinOf', { name })}</h1>
      <KeyPad
        label={t(first === null ? 'selfService.newPin' : 'selfService.newPinAgain')}
        hint={t('selfService.newPinHint')}
        digits={digits}
        most={pinLength}
        secret
        busy={busy}
        problem={said ?? (problem ? problemText : null)}
        onDigits={setDigits}
        onDone={(pin) => void done(pin)}
      />
      <button type="button" className="button" onClick={onLeave} data-testid="desk-back">
        {t('selfService.leave')}
      </button>
    </>
  );
}
