import { useTranslation } from 'react-i18next';
import { useCamera } from './use-camera';

/** The camera's picture while codes are looked for; words where there can be no camera, and what to do instead. */
export default function CameraView({ onScan, onOff }: { onScan: (text: string) => void; onOff: () => void }) {
  const { t } = useTranslation();
  const { state, video, torch, toggleTorch, retry } = useCamera(true, onScan);
  if (state.kind === 'cannot') {
    return (
      <div className="camera-cannot" role="status" data-testid={`camera-${state.why}`}>
        <p className="strong">{t(`scan.cannot.${state.why}`)}</p>
        <p>{t(`scan.cannotNext.${state.why}`)}</p>
        <p className="row-buttons">
          {state.why !== 'insecure' && (
            <button type="button" className="button" onClick={retry}>
              {t('ui.retry')}
            </button>
          )}
          <button type="button" className="button" onClick={onOff}>
            {t('scan.cameraOff')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="camera" data-testid="camera" data-state={state.kind}>
      <video ref={video} muted playsInline aria-label={t('scan.picture')} />
      <span className="camera-frame" aria-hidden="true" />
      <p className="camera-words" role="status">
        {state.kind === 'running' ? t('scan.aim') : t('scan.starting')}
      </p>
      <div className="camera-buttons">
        {torch !== null && (
          <button type="button" className="button" aria-pressed={torch} onClick={toggleTorch}>
            {t('scan.torch')}
          </button>
        )}
        <button type="button" className="button" onClick={onOff}>
          {t('scan.cameraOff')}
        </button>
      </div>
    </div>
  );
}
