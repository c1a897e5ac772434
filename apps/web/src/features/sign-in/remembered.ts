/** What this device remembers of the last sign-in: the community, and whether it was a resident's or a staff sign-in. */
const communityKept = 'youhui.community';
const doorKept = 'youhui.sign-in-as';
const demoCommunity = 'shengli';

export type SignInDoor = 'member' | 'staff';

/** The community to sign in to: named in the address, or where the person comes from, or used last, or the demo's. */
export function firstCommunity(query: URLSearchParams, from: string | undefined, last: string | null): string {
  const signedShop = /^\/s\/([^/]+)\//.exec(from ?? '')?.[1];
  return (
    query.get('c') ?? query.get('community') ?? (signedShop && decodeURIComponent(signedShop)) ?? last ?? demoCommunity
  );
}

export const lastCommunity = (): string | null => localStorage.getItem(communityKept);

export function rememberCommunity(code: string): void {
  localStorage.setItem(communityKept, code);
}

export function lastDoor(): SignInDoor {
  return localStorage.getItem(doorKept) === 'staff' ? 'staff' : 'member';
}

export function rememberDoor(door: SignInDoor): void {
  localStorage.setItem(doorKept, door);
}
