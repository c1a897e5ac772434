import { Waiting } from './waiting';

const waiting = (gone = () => undefined as void) => new Waiting('service', '', 'serviceReviewed', gone);
const idsOf = async (who: Waiting) => (await who.next()).value?.['serviceReviewed']?.ids as string[] | undefined;

describe('One who waits', () => {
  it('is told at the first look, whatever it found, and then only of changes', async () => {
    const who = waiting();
    who.tell(['earlier']);
    expect(await idsOf(who)).toEqual([]);
    who.tell(undefined);
    const next = idsOf(who);
    who.tell(undefined);
    who.tell(['a']);
    expect(await next).toEqual(['a']);
  });

  it('hears at once of all that changed while nobody read, each once', async () => {
    const who = waiting();
    who.tell(undefined);
    await idsOf(who);
    who.tell(['a', 'b']);
    who.tell(['b', 'c']);
    expect(await idsOf(who)).toEqual(['a', 'b', 'c']);
  });

  it('is told of everything, by no name, when more than a hundred have changed or the first was not read', async () => {
    const who = waiting();
    who.tell(undefined);
    who.tell(['a']);
    expect(await idsOf(who)).toEqual([]);
    who.tell(Array.from({ length: 60 }, (_, index) => `a${index}`));
    who.tell(Array.from({ length: 60 }, (_, index) => `b${index}`));
    who.tell(['c']);
    expect(await idsOf(who)).toEqual([]);
  });

  it('ends for whoever reads, and says that it is gone', async () => {
    const gone = jest.fn();
    const who = waiting(gone);
    const next = who.next();
    await who.return();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await who.next()).toEqual({ done: true, value: undefined });
    expect(gone).toHaveBeenCalledWith(who);
  });
});
