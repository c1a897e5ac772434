import { useCallback, useEffect, useMemo, useState } from 'react';
import { PeopleIHelpDocument } from '../../graphql/generated';
import { forgetHelpedDevice, keepHelpedDevice, keptHelpedDevice } from '../../payment-device/kept-helped-devices';
import { useRead } from '../../reads/use-read';
import type { Viewer } from '../../session/session';
import { type DevicePlace, type DeviceState, useRegistration } from './use-registration';

interface Helped {
  readonly memberNo: string;
  readonly memberMaskedName: string;
  /** The phone that makes codes for them now. */
  readonly deviceNo: number | null;
}

/**
 * This browser as the one phone that makes codes for whom the viewer helps: registered at once where none does yet, and
 * when asked to where another does (`elsewhere`).
 */
export function useHelpedDevice(
  viewer: Viewer,
  { memberNo, memberMaskedName: memberName, deviceNo }: Helped,
): { device: DeviceState; elsewhere: boolean; register: () => void } {
  const communityCode = viewer.community.code;
  const helperMemberNo = viewer.memberNo ?? '';
  const place = useMemo<DevicePlace>(() => {
    const whose = { communityCode, helperMemberNo, memberNo };
    return {
      communityCode,
      memberNo,
      memberName,
      forMemberNo: memberNo,
      kept: () => keptHelpedDevice(whose),
      keep: (device) => keepHelpedDevice({ ...device, helperMemberNo }),
      forget: () => forgetHelpedDevice(whose),
    };
  }, [communityCode, helperMemberNo, memberNo, memberName]);
  const { device, register, revoked } = useRegistration(place);

  const fresh = device.phase === 'registering';
  const [wanted, setWanted] = useState(false);
  const elsewhere = (fresh && deviceNo !== null && !wanted) || device.phase === 'revoked';
  useEffect(() => {
    if (fresh && deviceNo === null) register();
  }, [fresh, deviceNo, register]);

  // Asked once the code stands on the screen: another phone may have taken its place.
  const ready = device.phase === 'ready' ? device.device : null;
  const known = useRead(PeopleIHelpDocument, ready ? {} : null);
  const listed = known.data?.peopleIHelp.find((one) => one.memberNo === memberNo);
  const gone = Boolean(ready && listed && listed.deviceNo !== ready.deviceNo);
  useEffect(() => {
    if (gone && !known.fetching) revoked();
  }, [gone, known.fetching, revoked]);

  const useThis = useCallback(() => {
    setWanted(true);
    register();
  }, [register]);
  return { device, elsewhere, register: useThis };
}
