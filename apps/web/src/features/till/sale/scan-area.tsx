import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TypedCode } from '../../../scanning/typed-code';
import { CommunityPhone } from '../../../ui/community-phone';
import { useProblemText } from '../../../ui/command-notice';
import { Notice } from '../../../ui/notice';
import { useOnline } from '../../../ui/use-online';
import type { Scan } from './sale';

const CameraView = lazy(() => import('../../../scanning/camera-view'));
const kept = 'youhui.till.camera';

/** A phone begins with its camera, a PC with its scanner gun, until somebody chooses. */
const wantsCamera = (): boolean => {
  const chosen = localStorage.getItem(kept);
  return chosen === null ? matchMedia('(pointer: coarse)').matches : chosen === 'on';
};

/** The camera beside a result: whoever is next is simply scanned. Only where the camera is in use. */
export function NextByCamera({ onSeen }: { onSeen: (text: string) => void }) {
  const [camera, setCamera] = useState(wantsCamera);
  return <Suspense>{camera && <CameraView onScan={onSeen} onOff={() => setCamera(false)} />}</Suspense>;
}

/** Ready for the next code: by camera, scanner gun or typing. What became of the last one stands above. */
export function ScanArea({
  scan,
  expired,
  onScan,
  onSeen,
}: {
  scan: Scan;
  expired: boolean;
  onScan: (text: string) => void;
  onSeen: (text: string) => void;
}) {
  const { t } = useTranslation();
  const online = useOnline();
  const [camera, setCamera] = useState(wantsCamera);
  const choose = (on: boolean) => {
    localStorage.setItem(kept, on ? 'on' : 'off');
    setCamera(on);
  };
  const opening = scan.at === 'opening';
  return (
    <section className="scan" aria-label={t('scan.heading')} data-testid="scan-area">
      <ScanTrouble scan={scan} expired={expired} />
      {camera ? (
        <Suspense fallback={<p role="status">{t('scan.starting')}</p>}>
          <CameraView onScan={onSeen} onOff={() => choose(false)} />
        </Suspense>
      ) : (
        <div className="scan-ready">
          <p className="scan-words" role="status">
            <span className="scan-sign" aria-hidden="true" />
            {t(!online ? 'scan.offline' : opening ? 'scan.opening' : 'scan.ready')}
          </p>
          <button type="button" className="button" onClick={() => choose(true)} data-testid="camera-on">
            {t('scan.cameraOn')}
          </button>
        </div>
      )}
      {camera && opening && <p role="status">{t('scan.opening')}</p>}
      <details className="scan-typed" open={!camera}>
        <summary>{t('scan.typeInstead')}</summary>
        <TypedCode busy={opening} onCode={onScan} />
      </details>
    </section>
  );
}

function ScanTrouble({ scan, expired }: { scan: Scan; expired: boolean }) {
  const { t } = useTranslation();
  const problemText = useProblemText(scan.at === 'failed' ? scan.problem : '');
  if (expired) {
    return (
      <Notice tone="bad" title={t('scan.expired')} testId="scan-expired">
        <p>{t('scan.expiredNext')}</p>
      </Notice>
    );
  }
  if (scan.at === 'refused') {
    return (
      <Notice tone="bad" title={scan.refusal.message} testId={`scan-${scan.refusal.code}`}>
        <p>{t('ui.nextStep', { step: scan.refusal.nextStep })}</p>
        <CommunityPhone refusal={scan.refusal.code} />
      </Notice>
    );
  }
  if (scan.at !== 'failed') return null;
  const own = scan.problem === 'TYPO' || scan.problem === 'NOT_OURS';
  return (
    <Notice
      tone="bad"
      title={own ? t(scan.problem === 'TYPO' ? 'scan.typo' : 'scan.notOurs') : t('scan.failed')}
      testId={`scan-${scan.problem}`}
    >
      <p>{own ? t(scan.problem === 'TYPO' ? 'scan.typoNext' : 'scan.notOursNext') : problemText}</p>
    </Notice>
  );
}
