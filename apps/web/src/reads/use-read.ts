import { useCallback, useEffect, useRef, useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ask, problemOf } from '../graphql/client';

export interface Read<Data> {
  /** The latest answer; kept while it is read again, and when reading again fails. */
  readonly data: Data | undefined;
  readonly fetching: boolean;
  /** `OFFLINE`, or the API's code, when the latest attempt failed. */
  readonly problem: string | null;
  readonly refresh: () => void;
}

/** Reads one query now, whenever its variables change, and on demand. `null` variables: there is nothing to ask yet. */
export function useRead<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Read<Data> {
  const asked = variables === null ? null : JSON.stringify(variables);
  const [state, setState] = useState<{
    asked: string | null;
    data: Data | undefined;
    fetching: boolean;
    problem: string | null;
  }>({ asked: null, data: undefined, fetching: asked !== null, problem: null });
  const turn = useRef(0);

  const refresh = useCallback(() => {
    const mine = (turn.current += 1);
    if (asked === null) return setState({ asked: null, data: undefined, fetching: false, problem: null });
    setState((before) => ({
      ...before,
      asked,
      data: before.asked === asked ? before.data : undefined,
      fetching: true,
    }));
    void ask(document, JSON.parse(asked) as Variables).then(({ data, error }) => {
      if (mine !== turn.current) return; // a newer question is under way
      setState((before) =>
        error || !data
          ? { ...before, fetching: false, problem: problemOf(error) }
          : { asked, data, fetching: false, problem: null },
      );
    });
  }, [document, asked]);

  useEffect(() => {
    refresh();
    return () => void (turn.current += 1);
  }, [refresh]);
  useRetryWhenOnline(state.problem === 'OFFLINE', refresh);

  return {
    data: state.asked === asked ? state.data : undefined,
    fetching: state.fetching || state.asked !== asked,
    problem: state.problem,
    refresh,
  };
}

/** Asks again by itself as soon as the device is online. */
export function useRetryWhenOnline(failed: boolean, retry: () => void): void {
  useEffect(() => {
    if (!failed) return undefined;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [failed, retry]);
}
