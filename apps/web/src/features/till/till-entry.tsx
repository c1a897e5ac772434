import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayOpen } from '../../session/landing';
import { useSession } from '../../session/session';
import { Notice } from '../../ui/notice';
import '../../styles/till.css';
import { pairedDevice } from './terminal/paired-device';
import type { ClosedShift } from './terminal/who-are-you';

const PairingForm = lazy(() => import('./terminal/pairing-form'));
const WhoAreYou = lazy(() => import('./terminal/who-are-you'));
const TillPage = lazy(() => import('./till-page'));

/** The till's own door: a paired device asks who is there, another offers to be paired or to sign in. */
export default function TillEntry() {
  const { t } = useTranslation();
  const { state, reload } = useSession();
  const [device, setDevice] = useState(pairedDevice);
  const [closed, setClosed] = useState<ClosedShift | null>(null);
  switch (state.status) {
    case 'loading':
      return (
        <p className="list-note" role="status">
          {t('ui.loading')}
        </p>
      );
    case 'failed':
      return (
        <Notice
          tone="bad"
          title={state.problem === 'OFFLINE' ? t('till.offline') : t('ui.errorTitle')}
          testId="till-offline"
        >
          {state.problem === 'OFFLINE' && <p>{t('till.offlineNext')}</p>}
          <button type="button" className="button" onClick={reload}>
            {t('ui.retry')}
          </button>
        </Notice>
      );
    case 'signed-out':
      return device ? (
        <WhoAreYou device={device} closed={closed} onUnpaired={() => setDevice(null)} />
      ) : (
        <PairingForm onPaired={setDevice} />
      );
    case 'signed-in':
      return mayOpen('/till', state.viewer.permissions) ? (
        <TillPage
          onShiftClosed={(shift) => {
            setClosed(shift);
            reload();
          }}
        />
      ) : (
        <Notice tone="bad" title={t('app.notForYou')}>
          <p>
            <Link className="button" to="/">
              {t('app.backToMine')}
            </Link>
          </p>
        </Notice>
      );
  }
}
