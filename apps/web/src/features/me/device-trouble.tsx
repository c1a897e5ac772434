import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CommandFailed, RefusalNotice } from '../../ui/command-notice';
import { Notice } from '../../ui/notice';
import type { DeviceState } from './use-registration';

/** What stands in the code's place while there is none, and how to get one. */
export function DeviceTrouble({ device, onRegister }: { device: DeviceState; onRegister: () => void }) {
  const { t } = useTranslation();
  switch (device.phase) {
    case 'ready':
      return null;
    case 'registering':
      return (
        <section className="card code-card">
          <p className="list-note" role="status">
            {t('me.registering')}
          </p>
        </section>
      );
    case 'revoked':
      return (
        <Notice tone="bad" title={t('me.deviceRevoked')} testId="device-revoked">
          <p>{t('me.deviceRevokedNext')}</p>
          <RegisterButton onPress={onRegister} />
        </Notice>
      );
    case 'refused':
      return (
        <RefusalNotice title={t('me.notRegistered')} refusal={device.refusal}>
          {device.refusal.code === 'DEVICE_LIMIT_REACHED' && (
            <p>
              <Link to="/me/mine#devices">{t('me.makeRoom')}</Link>
            </p>
          )}
          <RegisterButton onPress={onRegister} />
        </RefusalNotice>
      );
    case 'failed':
      return (
        <>
          <CommandFailed title={t('me.notRegistered')} problem={device.problem} />
          <RegisterButton onPress={onRegister} />
        </>
      );
  }
}

function RegisterButton({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="button button-main" onClick={onPress} data-testid="register-device">
      {t('me.registerAgain')}
    </button>
  );
}
