import { useEffect, useMemo } from 'react';
import { PaymentDevicesDocument } from '../../graphql/generated';
import { forgetDevice, keepDevice, keptDevice } from '../../payment-device/kept-device';
import { useRead } from '../../reads/use-read';
import type { Viewer } from '../../session/session';
import { type DevicePlace, type DeviceState, useRegistration } from './use-registration';

/** This browser as a payment device of its member: registered when it is seen for the first time. */
export function useOwnDevice(viewer: Viewer, memberNo: string): { own: DeviceState; register: () => void } {
  const communityCode = viewer.community.code;
  const memberName = viewer.displayName;
  const place = useMemo<DevicePlace>(
    () => ({
      communityCode,
      memberNo,
      memberName,
      forMemberNo: null,
      kept: () => keptDevice({ communityCode, memberNo }),
      keep: keepDevice,
      forget: forgetDevice,
    }),
    [communityCode, memberNo, memberName],
  );
  const { device: own, register, revoked } = useRegistration(place);

  const fresh = own.phase === 'registering';
  useEffect(() => {
    if (fresh) register();
  }, [fresh, register]);

  // Asked once the code stands on the screen: the list names the devices whose codes count.
  const ready = own.phase === 'ready' ? own.device : null;
  const known = useRead(PaymentDevicesDocument, ready ? {} : null);
  const listed = known.data?.devices;
  const gone = Boolean(ready && listed && !listed.some((one) => one.deviceNo === ready.deviceNo && !one.revokedAt));
  useEffect(() => {
    if (gone && !known.fetching) revoked();
  }, [gone, known.fetching, revoked]);

  return { own, register };
}
