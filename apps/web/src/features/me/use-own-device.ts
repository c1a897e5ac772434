import { useCallback, useEffect, useRef, useState } from 'react';
import { noteServerTime } from '../../clock/server-clock';
import { client, problemOf } from '../../graphql/client';
import { PaymentDevicesDocument, RegisterDeviceDocument } from '../../graphql/generated';
import { deviceName } from '../../payment-device/device-name';
import { forgetDevice, keepDevice, type KeptDevice, keptDevice } from '../../payment-device/kept-device';
import { useRead } from '../../reads/use-read';
import type { Viewer } from '../../session/session';

export type OwnDevice =
  | { phase: 'registering' }
  | { phase: 'ready'; device: KeptDevice }
  /** It was removed on another device or at the desk: its codes do not count any more. */
  | { phase: 'revoked' }
  | { phase: 'refused'; refusal: { code: string; message: string; nextStep: string } }
  | { phase: 'failed'; problem: string };

/** This browser as a payment device of its member: registered when it is seen for the first time. */
export function useOwnDevice(viewer: Viewer, memberNo: string): { own: OwnDevice; register: () => void } {
  const communityCode = viewer.community.code;
  const memberName = viewer.displayName;
  const [own, setOwn] = useState<OwnDevice>(() => {
    const device = keptDevice({ communityCode, memberNo });
    return device ? { phase: 'ready', device } : { phase: 'registering' };
  });
  const underWay = useRef(false);

  const register = useCallback(async () => {
    if (underWay.current) return;
    underWay.current = true;
    setOwn({ phase: 'registering' });
    const name = deviceName({ userAgent: navigator.userAgent, touchPoints: navigator.maxTouchPoints });
    const sentMs = Date.now();
    const { data, error } = await client.mutation(RegisterDeviceDocument, { input: { name } }).toPromise();
    underWay.current = false;
    const answer = data?.registerDevice;
    if (error || !answer)
      return setOwn({ phase: 'failed', problem: error ? problemOf(error) : 'INTERNAL_SERVER_ERROR' });
    if (answer.__typename === 'Refused') return setOwn({ phase: 'refused', refusal: answer });
    const { deviceNo, secret, codePrefix, serverTime } = answer;
    noteServerTime({ serverMs: Date.parse(serverTime), sentMs, receivedMs: Date.now() });
    const device = { communityCode, memberNo, memberName, deviceNo, secret, codePrefix };
    keepDevice(device);
    setOwn({ phase: 'ready', device });
  }, [communityCode, memberNo, memberName]);

  const fresh = own.phase === 'registering';
  useEffect(() => {
    if (fresh) void register();
  }, [fresh, register]);

  // Asked once the code stands on the screen: the list names the devices whose codes count.
  const ready = own.phase === 'ready' ? own.device : null;
  const known = useRead(PaymentDevicesDocument, ready ? {} : null);
  const listed = known.data?.devices;
  const gone = Boolean(ready && listed && !listed.some((one) => one.deviceNo === ready.deviceNo && !one.revokedAt));
  useEffect(() => {
    if (!gone || known.fetching) return;
    forgetDevice();
    setOwn({ phase: 'revoked' });
  }, [gone, known.fetching]);

  return { own, register: () => void register() };
}
