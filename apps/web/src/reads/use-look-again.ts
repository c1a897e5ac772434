import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GraphQLFormattedError } from 'graphql';
import type { Client } from 'graphql-ws';
import { useEffect, useState } from 'react';
import { sentFor } from '../graphql/by-hash';
import { hashNotKnown } from '../graphql/client';
import { newVersion } from '../new-version/new-version';

/** One connection for all that waits; made with the first who waits, closed with the last. */
let connecting: Promise<Client> | undefined;

const connection = (): Promise<Client> =>
  (connecting ??= import('graphql-ws').then(({ createClient }) =>
    createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql`, retryAttempts: 3 }),
  ));

/**
 * Calls `lookAgain` when the subscription says that something changed, while `waiting`. True as long as nothing is
 * missed; while it is false, whoever waits looks from time to time instead. The first message of every connection says
 * to look as well, so that what changed in between is seen.
 */
export function useLookAgain<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  waiting: boolean,
  lookAgain: () => void,
  variables?: Variables,
): boolean {
  const [live, setLive] = useState(false);
  const asked = JSON.stringify(variables ?? {});
  useEffect(() => {
    if (!waiting) return undefined;
    let over = false;
    let stop = () => undefined as void;
    const lost = () => {
      if (!over) setLive(false);
    };
    connection().then((client) => {
      if (over) return;
      const forget = client.on('closed', lost);
      const unsubscribe = client.subscribe(
        { query: '', extensions: sentFor(document), variables: JSON.parse(asked) as Variables },
        {
          next: ({ errors }) => {
            if (over || errors) return;
            setLive(true);
            lookAgain();
          },
          error: (failed) => {
            const errors = Array.isArray(failed) ? (failed as readonly GraphQLFormattedError[]) : [];
            if (errors.some(({ extensions }) => extensions?.['code'] === hashNotKnown)) newVersion.noticed(false);
            lost();
          },
          complete: lost,
        },
      );
      stop = () => {
        forget();
        unsubscribe();
      };
    }, lost);
    return () => {
      over = true;
      stop();
      setLive(false);
    };
  }, [document, waiting, lookAgain, asked]);
  return live;
}
