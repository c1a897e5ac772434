import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { useChange } from '../../commands/use-change';
import {
  DeskDevicesDocument,
  type DeskDevicesQuery,
  MakeDeskDeviceDocument,
  type MakeDeskDeviceMutation,
  RevokeDeskDeviceDocument,
  type RevokeDeskDeviceMutation,
} from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { clearDesk, startOver } from '../../session/desk-here';
import { useViewer } from '../../session/session';
import { actorName } from '../../ui/actor-name';
import { ChangeOutcome } from '../../ui/change-outcome';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Field } from '../../ui/field';
import { ListStates } from '../../ui/list-states';
import { SheetHead } from '../../ui/sheet-head';
import { OpenPinChoice } from './open-pin-choice';

type Device = DeskDevicesQuery['deskDevices'][number];
const made = (data: MakeDeskDeviceMutation) => data.makeDeskDevice;
const revoked = (data: RevokeDeskDeviceMutation) => data.revokeDeskDevice;

/** Where residents sign in with card and PIN: devices are made and ended here, and a forgotten PIN is chosen anew. */
export default function DeskDevicesPage() {
  const { t } = useTranslation();
  const read = useRead(DeskDevicesDocument, {});
  const make = useChange(MakeDeskDeviceDocument, made);
  const revoke = useChange(RevokeDeskDeviceDocument, revoked);
  const [asking, setAsking] = useState<Device | { readonly newName: string } | null>(null);
  const devices = read.data?.deskDevices ?? [];
  const gone = revoke.state.phase === 'done' ? revoke.state.answer : null;
  const isMade = make.state.phase === 'done';
  const { refresh } = read;
  useEffect(() => {
    if (gone) refresh();
  }, [gone, refresh]);
  useEffect(() => {
    if (!isMade) return;
    clearDesk();
    startOver();
  }, [isMade]);
  const goOn = () => {
    if (!asking) return;
    make.forget();
    revoke.forget();
    if ('newName' in asking) make.send({ name: asking.newName });
    else revoke.send({ deviceNo: asking.deviceNo });
    setAsking(null);
  };
  return (
    <>
      <h1>{t('deskDevices.heading')}</h1>
      <p className="muted">{t('deskDevices.lead')}</p>
      <ChangeOutcome state={make.state} />
      <ChangeOutcome
        state={revoke.state}
        done={gone && t('deskDevices.endDone', { name: gone.name })}
        testId="desk-device-gone"
      />
      <OpenPinChoice devices={devices.filter(({ revokedAt }) => revokedAt === null)} />
      <section className="card" aria-labelledby="desk-devices">
        <h2 id="desk-devices">{t('deskDevices.list')}</h2>
        <ListStates
          read={read}
          present={read.data !== undefined}
          empty={devices.length === 0}
          emptyText={t('deskDevices.empty')}
        >
          <table className="sheet sheet-actions" data-testid="desk-devices">
            <SheetHead
              columns={[
                t('deskDevices.name'),
                t('deskDevices.made'),
                t('deskDevices.used'),
                t('deskDevices.state'),
                t('deskDevices.actions'),
              ]}
            />
            <tbody>
              {devices.map((device) => (
                <DeviceRow key={device.deviceNo} device={device} busy={revoke.busy} onEnd={() => setAsking(device)} />
              ))}
            </tbody>
          </table>
        </ListStates>
      </section>
      <MakeForm busy={make.busy || isMade} onMake={(newName) => setAsking({ newName })} />
      {asking && (
        <ConfirmDialog
          title={'newName' in asking ? t('deskDevices.makeTitle') : t('deskDevices.endOf', { name: asking.name })}
          confirmLabel={t('newName' in asking ? 'deskDevices.makeButton' : 'deskDevices.end')}
          onCancel={() => setAsking(null)}
          onConfirm={goOn}
        >
          <p>{t('newName' in asking ? 'deskDevices.makeMeans' : 'deskDevices.endMeans')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function DeviceRow({ device, busy, onEnd }: { device: Device; busy: boolean; onEnd: () => void }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const at = (instant: string) => localTimeText(instant, timezone);
  const { name, madeBy, madeAt, lastUsedAt, revokedAt, revokedBy } = device;
  return (
    <tr data-testid={`desk-device-${device.deviceNo}`}>
      <td data-label={t('deskDevices.name')}>{name}</td>
      <td data-label={t('deskDevices.made')}>{t('deskDevices.madeBy', { name: actorName(madeBy), at: at(madeAt) })}</td>
      <td data-label={t('deskDevices.used')}>{lastUsedAt ? at(lastUsedAt) : t('deskDevices.neverUsed')}</td>
      <td data-label={t('deskDevices.state')}>
        {revokedAt
          ? t('deskDevices.endedBy', { name: actorName(revokedBy ?? ''), at: at(revokedAt) })
          : t('deskDevices.inUse')}
      </td>
      <td data-label={t('deskDevices.actions')}>
        {!revokedAt && (
          <button
            type="button"
            className="button row-button"
            disabled={busy}
            aria-label={t('deskDevices.endOf', { name })}
            data-testid={`end-desk-${device.deviceNo}`}
            onClick={onEnd}
          >
            {t('deskDevices.end')}
          </button>
        )}
      </td>
    </tr>
  );
}

function MakeForm({ busy, onMake }: { busy: boolean; onMake: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [pressed, setPressed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (name.trim() && !busy) onMake(name.trim());
  };
  return (
    <section className="card" aria-labelledby="make-desk">
      <h2 id="make-desk">{t('deskDevices.make')}</h2>
      <p className="muted">{t('deskDevices.makeLead')}</p>
      <form onSubmit={submit} noValidate>
        <Field label={t('deskDevices.makeName')} problem={pressed && !name.trim() ? t('amount.empty') : null}>
          {(control) => (
            <input
              {...control}
              maxLength={40}
              autoComplete="off"
              value={name}
              data-testid="desk-name"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <button type="submit" className="button button-main" disabled={busy} data-testid="make-desk">
          {t('deskDevices.makeButton')}
        </button>
      </form>
    </section>
  );
}
