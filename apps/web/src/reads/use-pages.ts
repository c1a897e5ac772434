import { useCallback, useEffect, useRef, useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ask, problemOf } from '../graphql/client';
import { useRetryWhenOnline } from './use-read';

export interface Pages<Row> {
  readonly rows: readonly Row[] | undefined;
  readonly fetching: boolean;
  readonly problem: string | null;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  /** Starts again from the newest; what is shown stays until the answer is here. */
  readonly refresh: () => void;
}

interface Page<Row> {
  rows: readonly Row[];
  nextCursor: string | null;
}
interface State<Row> {
  asked: string;
  rows: readonly Row[] | undefined;
  cursor: string | null;
  fetching: boolean;
  problem: string | null;
}

/** A list that grows page by page from a keyset cursor. `pick` must not change between renders. */
export function usePages<Data, Variables extends object, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Page<Row>,
): Pages<Row> {
  const asked = JSON.stringify(variables);
  const [state, setState] = useState<State<Row>>({
    asked,
    rows: undefined,
    cursor: null,
    fetching: true,
    problem: null,
  });
  const turn = useRef(0);

  const read = useCallback(
    (after: string | null) => {
      const mine = (turn.current += 1);
      setState((before) => ({
        ...before,
        asked,
        rows: before.asked === asked ? before.rows : undefined,
        fetching: true,
      }));
      void ask(document, { ...JSON.parse(asked), after } as Variables).then(({ data, error }) => {
        if (mine !== turn.current) return;
        if (error || !data) {
          setState((before) => ({
            ...before,
            fetching: false,
            problem: problemOf(error),
          }));
          return;
        }
        const page = pick(data);
        setState((before) => ({
          asked,
          cursor: page.nextCursor,
          fetching: false,
          problem: null,
          rows: after === null ? page.rows : [...(before.rows ?? []), ...page.rows],
        }));
      });
    },
    [document, asked, pick],
  );

  const refresh = useCallback(() => read(null), [read]);
  useEffect(() => {
    refresh();
    return () => void (turn.current += 1);
  }, [refresh]);
  useRetryWhenOnline(state.problem === 'OFFLINE', refresh);

  const { cursor } = state;
  const loadMore = useCallback(() => {
    if (cursor !== null) read(cursor);
  }, [read, cursor]);
  return {
    rows: state.asked === asked ? state.rows : undefined,
    fetching: state.fetching,
    problem: state.problem,
    hasMore: cursor !== null,
    loadMore,
    refresh,
  };
}
