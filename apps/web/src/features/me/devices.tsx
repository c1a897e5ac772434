import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { PaymentDevicesDocument, RevokeDeviceDocument, type RevokeDeviceMutation } from '../../graphql/generated';
import { keptDevice } from '../../payment-device/kept-device';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ListStates } from '../../ui/list-states';
import { useChange } from '../../commands/use-change';

const answerOf = (data: RevokeDeviceMutation) => data.revokeDevice;

/** The phones that make codes for this member. */
export function Devices({ memberNo }: { memberNo: string }) {
  const { t } = useTranslation();
  const { code: communityCode, timezone } = useViewer().community;
  const read = useRead(PaymentDevicesDocument, {});
  const [asking, setAsking] = useState<{ deviceNo: number; name: string } | null>(null);
  const revoke = useChange(RevokeDeviceDocument, answerOf);
  const devices = read.data?.devices.filter((device) => !device.revokedAt);
  const here = keptDevice({ communityCode, memberNo })?.deviceNo;
  const { refresh } = read;
  const revoked = revoke.state.phase === 'done';
  useEffect(() => {
    if (revoked) refresh();
  }, [revoked, refresh]);
  return (
    <section className="card" id="devices" aria-labelledby="devices-heading">
      <h2 id="devices-heading">{t('me.devices')}</h2>
      <ChangeOutcome state={revoke.state} done={t('me.revoked')} testId="device-removed" />
      <ListStates
        read={read}
        present={devices !== undefined}
        empty={devices?.length === 0}
        emptyText={t('me.devicesEmpty')}
      >
        <ul className="means" data-testid="devices">
          {devices?.map((device) => (
            <li key={device.deviceNo} className="mean">
              <span className="mean-name">
                {device.name}
                {device.deviceNo === here && <strong> · {t('me.thisDevice')}</strong>}
                <span className="muted small block">
                  {t('me.deviceNo', { number: String(device.deviceNo).padStart(7, '0') })} ·{' '}
                  {t('me.deviceSince', { day: localTimeText(device.registeredAt, timezone).slice(0, 10) })}
                </span>
              </span>
              <button
                type="button"
                className="button"
                disabled={revoke.busy}
                aria-label={t('me.revokeOf', { name: device.name })}
                onClick={() => setAsking(device)}
                data-testid={`revoke-${device.deviceNo}`}
              >
                {t('me.revoke')}
              </button>
            </li>
          ))}
        </ul>
      </ListStates>
      {asking && (
        <ConfirmDialog
          title={t('me.revokeHeading', { name: asking.name })}
          confirmLabel={t('me.revokeConfirm')}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            revoke.send({ deviceNo: asking.deviceNo });
          }}
        >
          <p>{t('me.revokeAsk')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
