/** What a till says aloud; remembered on the device. Both are on until somebody switches them off. */
export interface SoundChoices {
  readonly tones: boolean;
  readonly speech: boolean;
}

const kept = 'youhui.sounds';

export function readSoundChoices(): SoundChoices {
  try {
    const found = JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<SoundChoices>;
    return { tones: found.tones !== false, speech: found.speech !== false };
  } catch {
    return { tones: true, speech: true };
  }
}

export function keepSoundChoices(choices: SoundChoices): void {
  localStorage.setItem(kept, JSON.stringify(choices));
}
