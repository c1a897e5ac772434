import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Client, type CombinedError, createRequest, fetchExchange, mapExchange, type OperationResult } from 'urql';
import { noteServerTime } from '../clock/server-clock';
import { currentLanguage } from '../i18n/language';
import { newVersion } from '../new-version/new-version';
import { sendHash } from './by-hash';

/** No answer within this time counts as silence. */
const patienceMs = 15_000;

let whenSignedOut: () => void = () => undefined;

/** Told whenever the API says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

/** Talks to the API of this site. Keeps no cache: what people see about points is always read afresh. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'network-only',
  fetchOptions: () => ({
    credentials: 'same-origin',
    headers: { 'Accept-Language': currentLanguage(), 'apollo-require-preflight': '1' },
  }),
  fetch: async (input, init) => {
    const tooLate = AbortSignal.timeout(patienceMs);
    const sentMs = Date.now();
    const response = await fetch(input, {
      ...init,
      signal: init?.signal ? AbortSignal.any([init.signal, tooLate]) : tooLate,
    });
    // Whole seconds, cut off: on average half a second more.
    const serverMs = Date.parse(response.headers.get('date') ?? '') + 500;
    noteServerTime({ serverMs, sentMs, receivedMs: Date.now() });
    return response;
  },
  exchanges: [
    mapExchange({
      onOperation: sendHash,
      onError: (error, { kind }) => {
        const problem = problemOf(error);
        if (problem === 'NOT_SIGNED_IN') whenSignedOut();
        if (problem === hashNotKnown) newVersion.noticed(kind === 'mutation');
      },
    }),
    fetchExchange,
  ],
});

let asked = 0;

/**
 * Asks the API one query, always with a request of its own: the client would let a question join the same one that is
 * under way already, whose answer may be from before the change that made this one be asked.
 */
export function ask<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<OperationResult<Data, Variables>> {
  asked += 1;
  const request = { ...createRequest<Data, Variables>(document, variables), key: asked };
  return client.executeQuery<Data, Variables>(request).toPromise();
}

/** `OFFLINE` when the API could not be reached, otherwise the API's code for what went wrong; so too for an answer that is none. */
export function problemOf(error: CombinedError | undefined): string {
  if (!error) return 'INTERNAL_SERVER_ERROR';
  const code = error.graphQLErrors[0]?.extensions?.code;
  if (code === 'UNAUTHENTICATED') return 'NOT_SIGNED_IN';
  if (code === 'FORBIDDEN') return 'NOT_PERMITTED';
  if (typeof code === 'string') return code;
  const status = (error.response as Response | undefined)?.status;
  if (status) return `HTTP_${status}`;
  return error.networkError ? 'OFFLINE' : 'INTERNAL_SERVER_ERROR';
}

/** What the API says to an app of another version, which it certainly did nothing for. */
export const hashNotKnown = 'PERSISTED_QUERY_NOT_FOUND';

const certainProblems = new Set([
  'NOT_SIGNED_IN',
  'NOT_PERMITTED',
  'BAD_USER_INPUT',
  'INVALID_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  hashNotKnown,
]);

/** True when a command that met this error was certainly not carried out. Anything else may have been. */
export function certainlyNotDone(error: CombinedError): boolean {
  const problem = problemOf(error);
  return certainProblems.has(problem) || /^HTTP_4(?!08|29)\d\d$/.test(problem);
}
