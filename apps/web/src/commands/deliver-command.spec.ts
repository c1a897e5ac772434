import { type Attempt, deliverCommand, pauseMs } from './deliver-command';

function play(attempts: Attempt<string>[], stopAfter = Infinity) {
  const waits: number[] = [];
  let made = 0;
  const result = deliverCommand<string>({
    attempt: async () => attempts[made++] ?? { outcome: 'unknown' },
    onUnknown: () => undefined,
    wait: async (milliseconds) => void waits.push(milliseconds),
    stopped: () => made >= stopAfter,
  });
  return result.then((known) => ({ known, waits, made }));
}

it('answers at the first attempt without waiting', async () => {
  expect(await play([{ outcome: 'answered', answer: 'done' }])).toEqual({
    known: { outcome: 'answered', answer: 'done' },
    waits: [],
    made: 1,
  });
});

it('repeats after silence until there is an answer', async () => {
  const { known, waits } = await play([
    { outcome: 'unknown' },
    { outcome: 'unknown' },
    { outcome: 'answered', answer: 'done' },
  ]);
  expect(known).toEqual({ outcome: 'answered', answer: 'done' });
  expect(waits).toEqual([1000, 2000]);
});

it('believes a no at the door only if no attempt before it met silence', async () => {
  const no = { outcome: 'refused', problem: 'NOT_SIGNED_IN' } as const;
  expect((await play([no])).known).toEqual(no);
  expect((await play([{ outcome: 'unknown' }, no, { outcome: 'answered', answer: 'done' }])).known).toEqual({
    outcome: 'answered',
    answer: 'done',
  });
});

it('stops when told to', async () => {
  expect(await play([], 3)).toMatchObject({ known: null, made: 3 });
});

it('waits longer each time, and never more than ten seconds', () => {
  expect([1, 2, 3, 4, 5, 60].map(pauseMs)).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000]);
});
