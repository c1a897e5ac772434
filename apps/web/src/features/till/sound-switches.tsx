import { useTranslation } from 'react-i18next';
import { hasChineseVoice } from '../../sounds/speech';
import { spokenTexts } from '../../sounds/spoken-texts';
import type { Sounds } from '../../sounds/use-sounds';

/** What this till says aloud, and a button to hear it before customers come. */
export function SoundSwitches({ sounds }: { sounds: Sounds }) {
  const { t } = useTranslation();
  const { choices, choose, tell } = sounds;
  return (
    <section className="card" aria-labelledby="sounds-heading">
      <h2 id="sounds-heading">{t('sound.heading')}</h2>
      <div className="choices">
        {(['tones', 'speech'] as const).map((which) => (
          <label key={which} className="choice">
            <input
              type="checkbox"
              checked={choices[which]}
              data-testid={`sound-${which}`}
              onChange={(event) => choose({ ...choices, [which]: event.target.checked })}
            />
            {t(`sound.${which}`)}
          </label>
        ))}
        <button type="button" className="button" onClick={() => tell('success', spokenTexts.test())}>
          {t('sound.test')}
        </button>
      </div>
      {!hasChineseVoice() && <p className="field-hint">{t('sound.noVoice')}</p>}
    </section>
  );
}
