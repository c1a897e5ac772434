import { useCallback, useEffect, useMemo, useState } from 'react';
import { keepSoundChoices, readSoundChoices, type SoundChoices } from './sound-choices';
import { speak } from './speech';
import { playTone, type Tone, unlockTones } from './tones';

export interface Sounds {
  readonly choices: SoundChoices;
  readonly choose: (choices: SoundChoices) => void;
  readonly tell: (tone: Tone, sentence?: string) => void;
}

/** Tones and the spoken word of one screen, as far as they are switched on. */
export function useSounds(): Sounds {
  const [choices, setChoices] = useState(readSoundChoices);
  useEffect(() => {
    window.addEventListener('pointerdown', unlockTones);
    window.addEventListener('keydown', unlockTones);
    return () => {
      window.removeEventListener('pointerdown', unlockTones);
      window.removeEventListener('keydown', unlockTones);
    };
  }, []);
  const choose = useCallback((wanted: SoundChoices) => {
    keepSoundChoices(wanted);
    setChoices(wanted);
  }, []);
  const tell = useCallback(
    (tone: Tone, sentence?: string) => {
      if (choices.tones) playTone(tone);
      if (choices.speech && sentence) speak(sentence);
    },
    [choices],
  );
  return useMemo(() => ({ choices, choose, tell }), [choices, choose, tell]);
}
