import { ask } from './client';
import { PeopleIHelpDocument } from './generated';

const answer = (memberNos: readonly string[]) =>
  new Response(JSON.stringify({ data: { peopleIHelp: memberNos.map((memberNo) => ({ memberNo })) } }), {
    headers: { 'content-type': 'application/json' },
  });

describe('ask', () => {
  const realFetch = globalThis.fetch;
  afterEach(() => void (globalThis.fetch = realFetch));

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
