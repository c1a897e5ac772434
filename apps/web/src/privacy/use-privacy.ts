import { useEffect } from 'react';
import type { ChangeState } from '../commands/use-change';
import { MemberPrivacyDocument, type MemberPrivacyQuery } from '../graphql/generated';
import { type Read, useRead } from '../reads/use-read';

export type PrivacyRead = Read<MemberPrivacyQuery>;

/** What a member may know of what is kept about them. */
export const usePrivacy = (memberNo: string): PrivacyRead => useRead(MemberPrivacyDocument, { memberNo });

/** Reads again once a change is done. */
export function useRefreshAfter(state: ChangeState<unknown>, refresh: () => void): void {
  const done = state.phase === 'done';
  useEffect(() => {
    if (done) refresh();
  }, [done, refresh]);
}
