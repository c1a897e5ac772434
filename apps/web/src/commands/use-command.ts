import { useCallback, useEffect, useRef, useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { certainlyNotDone, client, hashNotKnown, problemOf } from '../graphql/client';
import { useHold } from '../new-version/new-version';
import { useViewer } from '../session/session';
import { makeCommandId } from './command-id';
import { type Attempt, deliverCommand } from './deliver-command';
import { keepPending, pendingCommand, settlePending } from './pending-commands';

export type CommandState<Answer> =
  | { phase: 'idle' }
  | { phase: 'sending' }
  /** Nobody knows yet whether it was done; the same command is being sent again. */
  | { phase: 'unknown'; attempts: number }
  | { phase: 'answered'; answer: Answer }
  /** Certainly not done. */
  | { phase: 'failed'; problem: string };

export interface Command<Input, Answer> {
  readonly state: CommandState<Answer>;
  readonly busy: boolean;
  /** What the state speaks of, also after a reload. */
  readonly sent: Input | null;
  /** Makes the command's id and sends it until the outcome is known. Does nothing while another is under way. */
  readonly send: (input: Omit<Input, 'commandId'>) => void;
  readonly retryNow: () => void;
  readonly forget: () => void;
}

/**
 * One kind of command of one screen. An attempt without an answer is repeated under the same id, also after the page
 * was reloaded or left and opened again, so that nothing is ever done twice.
 */
export function useCommand<Data, Input extends { commandId: string }, Answer extends { __typename: string }>(
  name: string,
  document: TypedDocumentNode<Data, { input: Input }>,
  pick: (data: Data) => Answer,
): Command<Input, Answer> {
  const { login, community } = useViewer();
  const key = `${community.code}.${login}.${name}`;
  const [state, setState] = useState<CommandState<Answer>>({ phase: 'idle' });
  const [sent, setSent] = useState<Input | null>(null);
  const run = useRef(0);
  const underWay = useRef(false);
  const [tooOld, setTooOld] = useState(false);
  const wake = useRef<() => void>(() => undefined);

  const deliver = useCallback(
    async (input: Input, sentBefore: boolean) => {
      const mine = (run.current += 1);
      const stopped = () => mine !== run.current;
      underWay.current = true;
      setTooOld(false);
      setSent(input);
      setState(sentBefore ? { phase: 'unknown', attempts: 0 } : { phase: 'sending' });
      let first = !sentBefore;
      const known = await deliverCommand<Answer>({
        stopped,
        attempt: async (): Promise<Attempt<Answer>> => {
          const nothingSentYet = first;
          first = false;
          if (nothingSentYet && !navigator.onLine) return { outcome: 'refused', problem: 'OFFLINE' };
          const { data, error } = await client.mutation(document, { input }).toPromise();
          if (data && !error) {
            const answer = pick(data);
            return 'code' in answer && answer.code === 'OVERLOADED'
              ? { outcome: 'unknown' }
              : { outcome: 'answered', answer };
          }
          if (error && problemOf(error) === hashNotKnown) setTooOld(true);
          return error && nothingSentYet && certainlyNotDone(error)
            ? { outcome: 'refused', problem: problemOf(error) }
            : { outcome: 'unknown' };
        },
        onUnknown: (attempts) => {
          if (!stopped()) setState({ phase: 'unknown', attempts });
        },
        wait: (milliseconds) =>
          new Promise<void>((resolve) => {
            const done = () => {
              clearTimeout(timer);
              window.removeEventListener('online', done);
              resolve();
            };
            const timer = setTimeout(done, milliseconds);
            window.addEventListener('online', done);
            wake.current = done;
          }),
      });
      if (known === null || stopped()) return;
      underWay.current = false;
      settlePending(key);
      setState(
        known.outcome === 'answered'
          ? { phase: 'answered', answer: known.answer }
          : { phase: 'failed', problem: known.problem },
      );
    },
    [document, pick, key],
  );

  useEffect(() => {
    const pending = pendingCommand<Input>(key);
    if (pending) void deliver(pending, true);
    return () => {
      run.current += 1;
      underWay.current = false;
      wake.current();
    };
  }, [deliver, key]);

  const send = useCallback(
    (input: Omit<Input, 'commandId'>) => {
      if (underWay.current) return;
      const named = { ...input, commandId: makeCommandId() } as Input;
      keepPending(key, named);
      void deliver(named, false);
    },
    [deliver, key],
  );
  const retryNow = useCallback(() => wake.current(), []);
  const forget = useCallback(() => {
    if (!underWay.current) setState({ phase: 'idle' });
  }, []);

  const busy = state.phase === 'sending' || state.phase === 'unknown';
  // What this build cannot ask any more the new one asks, by the same id.
  useHold('command', busy && !tooOld);

  return { state, busy, sent, send, retryNow, forget };
}
