import { useCallback, useRef, useState } from 'react';
import { noteServerTime } from '../../clock/server-clock';
import { client, problemOf } from '../../graphql/client';
import { RegisterDeviceDocument } from '../../graphql/generated';
import { deviceName } from '../../payment-device/device-name';
import type { KeptDevice } from '../../payment-device/kept-device';

export type DeviceState =
  | { phase: 'registering' }
  | { phase: 'ready'; device: KeptDevice }
  /** It was removed on another device or at the desk: its codes do not count any more. */
  | { phase: 'revoked' }
  | { phase: 'refused'; refusal: { code: string; message: string; nextStep: string } }
  | { phase: 'failed'; problem: string };

/** Whose codes a browser makes, and where it keeps what they are made from. Must stay the same object. */
export interface DevicePlace {
  readonly communityCode: string;
  readonly memberNo: string;
  /** As the code's heading names them. */
  readonly memberName: string;
  /** Whom it is registered for, where that is not oneself. */
  readonly forMemberNo: string | null;
  kept(): KeptDevice | null;
  keep(device: KeptDevice): void;
  forget(): void;
}

/** This browser as a payment device of somebody, as far as it is known here. */
export function useRegistration(place: DevicePlace): {
  device: DeviceState;
  register: () => void;
  revoked: () => void;
} {
  const [device, setDevice] = useState<DeviceState>(() => {
    const kept = place.kept();
    return kept ? { phase: 'ready', device: kept } : { phase: 'registering' };
  });
  const underWay = useRef(false);

  const register = useCallback(async () => {
    if (underWay.current) return;
    underWay.current = true;
    setDevice({ phase: 'registering' });
    const { communityCode, memberNo, memberName, forMemberNo } = place;
    const name = deviceName({ userAgent: navigator.userAgent, touchPoints: navigator.maxTouchPoints });
    const sentMs = Date.now();
    const { data, error } = await client.mutation(RegisterDeviceDocument, { input: { name, forMemberNo } }).toPromise();
    underWay.current = false;
    const answer = data?.registerDevice;
    if (error || !answer) return setDevice({ phase: 'failed', problem: problemOf(error) });
    if (answer.__typename === 'Refused') return setDevice({ phase: 'refused', refusal: answer });
    const { deviceNo, secret, codePrefix, serverTime } = answer;
    noteServerTime({ serverMs: Date.parse(serverTime), sentMs, receivedMs: Date.now() });
    const registered = { communityCode, memberNo, memberName, deviceNo, secret, codePrefix };
    place.keep(registered);
    setDevice({ phase: 'ready', device: registered });
  }, [place]);

  const revoked = useCallback(() => {
    place.forget();
    setDevice({ phase: 'revoked' });
  }, [place]);

  return { device, register: useCallback(() => void register(), [register]), revoked };
}
