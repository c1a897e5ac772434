import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, Operation } from 'urql';

/** What urql takes for a document: its name, and the hash by which the API has the text. */
interface KnownByHash {
  readonly kind: 'Document';
  readonly definitions: readonly object[];
  readonly documentId: string;
}

/** An operation of this app as the build leaves it: codegen.mjs gives its text to the API, and its hash to the app. */
export const byHash = <Data, Variables extends AnyVariables>(
  operation: 'query' | 'mutation' | 'subscription',
  name: string,
  hash: string,
): TypedDocumentNode<Data, Variables> =>
  ({
    kind: 'Document',
    definitions: [{ kind: 'OperationDefinition', operation, name: { kind: 'Name', value: name } }],
    documentId: hash,
    loc: { source: { body: '' } }, // there is no text to be written out
  }) as KnownByHash as unknown as TypedDocumentNode<Data, Variables>;

/** What is sent in place of an operation's text, as Apollo's clients and servers name it. */
export const sentFor = (document: object): { persistedQuery: { version: 1; sha256Hash: string } } => ({
  persistedQuery: { version: 1, sha256Hash: (document as KnownByHash).documentId },
});

/** For urql's `mapExchange`. */
export const sendHash = (operation: Operation): Operation => ({ ...operation, extensions: sentFor(operation.query) });
