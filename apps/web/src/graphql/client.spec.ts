import { hashesIn, webOperations } from '../../../../test/support/web-hashes';
import { newVersion } from '../new-version/new-version';
import { ask, certainlyNotDone, client, problemOf } from './client';
import { PeopleIHelpDocument, SignOutDocument } from './generated';

const json = (body: object) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
const answer = (memberNos: readonly string[]) =>
  json({ data: { peopleIHelp: memberNos.map((memberNo) => ({ memberNo })) } });
const realFetch = globalThis.fetch;
afterEach(() => void (globalThis.fetch = realFetch));

describe('ask', () => {
  it('does not answer a question with the answer to the same one asked before', async () => {
    const open: ((response: Response) => void)[] = [];
    globalThis.fetch = () => new Promise<Response>((resolve) => open.push(resolve));
    const namesOf = async (asked: ReturnType<typeof ask<{ peopleIHelp: { memberNo: string }[] }, object>>) =>
      (await asked).data?.peopleIHelp.map((one) => one.memberNo);
    const before = namesOf(ask(PeopleIHelpDocument, {}));
    const after = namesOf(ask(PeopleIHelpDocument, {}));
    await new Promise(setImmediate);
    expect(open).toHaveLength(2);
    open[0]?.(answer([]));
    open[1]?.(answer(['R00001']));
    expect([await before, await after]).toEqual([[], ['R00001']]);
  });
});

describe('What goes over the wire', () => {
  it('is the hash of an operation in place of its text', async () => {
    const bodies: unknown[] = [];
    globalThis.fetch = async (_, init) => {
      bodies.push(JSON.parse(init?.body as string));
      return answer([]);
    };
    await ask(PeopleIHelpDocument, {});
    await client.mutation(SignOutDocument, {}).toPromise();
    expect(bodies).toEqual(
      [/^query PeopleIHelp\b/, /^mutation SignOut\b/].map((text) => {
        const [sha256Hash] = [...webOperations].find(([, one]) => text.test(one)) ?? [];
        return {
          operationName: text.source.split(/[ \\]/)[1],
          variables: {},
          extensions: { persistedQuery: { version: 1, sha256Hash } },
        };
      }),
    );
  });

  it('is known to the API of the same build, all of it', () => {
    expect(hashesIn('apps/web/src/graphql/generated')).toEqual([...webOperations.keys()].sort());
  });

  it('does nothing and leads to the new version when the API does not know it', async () => {
    const noticed = jest.spyOn(newVersion, 'noticed').mockImplementation(() => undefined);
    globalThis.fetch = async () =>
      json({ errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    const { error } = await client.mutation(SignOutDocument, {}).toPromise();
    expect(error && [problemOf(error), certainlyNotDone(error)]).toEqual(['PERSISTED_QUERY_NOT_FOUND', true]);
    await ask(PeopleIHelpDocument, {});
    expect(noticed.mock.calls).toEqual([[true], [false]]);
  });
});
