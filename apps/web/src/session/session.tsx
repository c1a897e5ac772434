import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { ask, client, onSignedOut, problemOf } from '../graphql/client';
import {
  CurrentViewerDocument,
  RevokeDeviceDocument,
  SignOutDocument,
  type ViewerPartsFragment,
} from '../graphql/generated';
import { forgetDevice, keptDevice } from '../payment-device/kept-device';
import { forgetHelpedDevice, helpedDevicesOf } from '../payment-device/kept-helped-devices';

export type Viewer = ViewerPartsFragment;
type SessionState =
  | { status: 'loading' }
  | { status: 'failed'; problem: string }
  | { status: 'signed-out' }
  | { status: 'signed-in'; viewer: Viewer };

interface Session {
  readonly state: SessionState;
  readonly reload: () => void;
  readonly signedIn: (viewer: Viewer) => void;
  readonly signOut: () => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);
const ViewerContext = createContext<Viewer | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<SessionState>({ status: 'loading' });

  const reload = useCallback(() => {
    setState({ status: 'loading' });
    void ask(CurrentViewerDocument, {}).then(({ data, error }) => {
      if (error && problemOf(error) !== 'NOT_SIGNED_IN') setState({ status: 'failed', problem: problemOf(error) });
      else setState(data?.viewer ? { status: 'signed-in', viewer: data.viewer } : { status: 'signed-out' });
    });
  }, []);
  const signedIn = useCallback((viewer: Viewer) => setState({ status: 'signed-in', viewer }), []);
  const signOut = useCallback(async () => {
    const device = deviceOf(state);
    const helped = helpedDevices(state);
    // Best effort: without a network the sign-out fails as well, and both are tried again.
    for (const { deviceNo } of [...(device ? [device] : []), ...helped])
      await client.mutation(RevokeDeviceDocument, { input: { deviceNo } }).toPromise();
    const { error } = await client.mutation(SignOutDocument, {}).toPromise();
    if (error && problemOf(error) === 'OFFLINE') return setState({ status: 'failed', problem: 'OFFLINE' });
    if (device) forgetDevice();
    for (const one of helped) forgetHelpedDevice(one);
    sessionStorage.clear(); // what was begun here is nobody else's
    setState({ status: 'signed-out' });
  }, [state]);

  useEffect(() => {
    onSignedOut(() => setState({ status: 'signed-out' }));
    reload();
  }, [reload]);

  const session = useMemo(() => ({ state, reload, signedIn, signOut }), [state, reload, signedIn, signOut]);
  return (
    <SessionContext value={session}>
      <ViewerContext value={state.status === 'signed-in' ? state.viewer : null}>{children}</ViewerContext>
    </SessionContext>
  );
}

/** The payment device kept in this browser, where it is the signed-in member's own. */
function deviceOf(state: SessionState) {
  if (state.status !== 'signed-in' || !state.viewer.memberNo) return null;
  return keptDevice({ communityCode: state.viewer.community.code, memberNo: state.viewer.memberNo });
}

/** The devices kept in this browser for whom the signed-in member helps. */
function helpedDevices(state: SessionState) {
  if (state.status !== 'signed-in' || !state.viewer.memberNo) return [];
  return helpedDevicesOf({ communityCode: state.viewer.community.code, helperMemberNo: state.viewer.memberNo });
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs SessionProvider around it');
  return session;
}

/** The person signed in. Only for screens behind the sign-in. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is for signed-in screens');
  return viewer;
}

/** Whom to call about the community; null when nobody is told, or nobody is signed in. */
export const useContactPhone = (): string | null => useContext(ViewerContext)?.community.contactPhone ?? null;

export function useMay(permission: string): boolean {
  return useViewer().permissions.includes(permission);
}
