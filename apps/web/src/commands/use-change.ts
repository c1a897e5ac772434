import { useCallback, useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { client, problemOf } from '../graphql/client';

type Refused = { code: string; message: string; nextStep: string };

export type ChangeState<Done> =
  | { phase: 'idle' }
  | { phase: 'sending' }
  | { phase: 'done'; answer: Done }
  | { phase: 'refused'; refusal: Refused }
  | { phase: 'failed'; problem: string };

const isRefused = (answer: object): answer is Refused => 'code' in answer && 'nextStep' in answer;

/** A change that is the same however often it is sent, such as blocking a card: sent once a press, without a command id. */
export function useChange<Data, Input, Answer extends { __typename: string }>(
  document: TypedDocumentNode<Data, { input: Input }>,
  pick: (data: Data) => Answer,
): {
  state: ChangeState<Exclude<Answer, Refused>>;
  busy: boolean;
  send: (input: Input) => void;
  forget: () => void;
} {
  const [state, setState] = useState<ChangeState<Exclude<Answer, Refused>>>({ phase: 'idle' });
  const send = useCallback(
    (input: Input) => {
      setState({ phase: 'sending' });
      void client
        .mutation(document, { input })
        .toPromise()
        .then(({ data, error }) => {
          if (error || !data) return setState({ phase: 'failed', problem: problemOf(error) });
          const answer = pick(data);
          setState(
            isRefused(answer)
              ? { phase: 'refused', refusal: answer }
              : { phase: 'done', answer: answer as Exclude<Answer, Refused> },
          );
        });
    },
    [document, pick],
  );
  const forget = useCallback(() => setState({ phase: 'idle' }), []);
  return { state, busy: state.phase === 'sending', send, forget };
}
