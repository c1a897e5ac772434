import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../commands/use-change';
import { type DeskDevicesQuery, OpenPinChoiceDocument, type OpenPinChoiceMutation } from '../../graphql/generated';
import { ChangeOutcome } from '../../ui/change-outcome';
import { Field } from '../../ui/field';
import { MemberPicker, type PickedMember } from '../../ui/member-picker';

const answerOf = (data: OpenPinChoiceMutation) => data.openPinChoice;

/** Lets a resident who stands at a self-service desk choose a new PIN there, which nobody else learns. */
export function OpenPinChoice({ devices }: { devices: DeskDevicesQuery['deskDevices'] }) {
  const { t } = useTranslation();
  const [member, setMember] = useState<PickedMember | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const { state, busy, send, forget } = useChange(OpenPinChoiceDocument, answerOf);
  const deviceNo = chosen ?? devices[0]?.deviceNo;
  const opened = state.phase === 'done' ? state.answer : null;
  return (
    <section className="card" aria-labelledby="pin-choice">
      <h2 id="pin-choice">{t('deskDevices.pin')}</h2>
      <p className="muted">{t('deskDevices.pinLead')}</p>
      <ChangeOutcome
        state={state}
        done={
          opened &&
          member &&
          t('deskDevices.pinOpened', {
            name: member.maskedName,
            device: devices.find((one) => one.deviceNo === opened.deviceNo)?.name,
          })
        }
        testId="pin-opened"
      />
      {deviceNo === undefined ? (
        <p className="list-note">{t('deskDevices.pinNoDevice')}</p>
      ) : (
        <>
          <MemberPicker
            picked={member}
            disabled={busy}
            onPick={(next) => {
              forget();
              setMember(next);
            }}
          />
          <Field label={t('deskDevices.pinDevice')}>
            {(control) => (
              <select {...control} value={deviceNo} onChange={(event) => setChosen(Number(event.target.value))}>
                {devices.map((device) => (
                  <option key={device.deviceNo} value={device.deviceNo}>
                    {device.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <button
            type="button"
            className="button button-main"
            disabled={busy || !member}
            onClick={() => member && send({ deviceNo, memberNo: member.memberNo })}
            data-testid="open-pin-choice"
          >
            {t('deskDevices.pinOpen')}
          </button>
        </>
      )}
    </section>
  );
}
