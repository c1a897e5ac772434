import type { Month, MonthResults } from '@youhui/month';
import { Database } from '@youhui/platform';
import { modelOf } from '../model/month-model';
import { randomMonth } from '../model/random-month';
import { differences, holdsInMonths, platformsFiles, requireTheModels } from './against-the-model';

const months = randomMonth({ events: { min: 60, max: 120 } });
/** Most of it is for making a month smaller that broke the law. */
const longest = 5 * 60_000;

/** Every event is sent twice, as by somebody who heard no answer. */
const retried = (month: Month): Month => ({ ...month, events: month.events.flatMap((event) => [event, event]) });

const resultsOf = (files: MonthResults) =>
  files['results.csv']
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[3]);

describe('any month, replayed on the real database', () => {
  let database: Database;

  beforeAll(() => {
    database = new Database(process.env['TEST_APP_URL'] as string, 6);
  });

  afterAll(() => database.close());

  it(
    'gives all five files byte for byte as the model does',
    () => holdsInMonths(months, (month) => requireTheModels(database, month), { months: 25, seed: 20_260_301 }),
    longest,
  );

  it(
    'gives the same when every event is sent twice, and says everything twice',
    async () => {
      const law = async (month: Month) => {
        await requireTheModels(database, retried(month));
        const once = modelOf(month);
        const twice = modelOf(retried(month));
        expect(resultsOf(twice)).toEqual(resultsOf(once).flatMap((result) => [result, result]));
        expect({ ...twice, 'results.csv': '' }).toEqual({ ...once, 'results.csv': '' });
      };
      await holdsInMonths(months, law, { months: 10, seed: 20_260_302 });
    },
    longest,
  );

  it(
    'gives the same when each event waits for the answer to the one before',
    async () => {
      const law = async (month: Month) => {
        const pipelined = await platformsFiles(database, month);
        const awaited = await platformsFiles(database, month, { eachAwaited: true });
        expect(differences(pipelined, awaited)).toBe('');
      };
      await holdsInMonths(months, law, { months: 10, seed: 20_260_303 });
    },
    longest,
  );

  it.each([1, 2, 7, 40])(
    'gives the same when at most %i events go into one transaction',
    (batch) =>
      holdsInMonths(months, (month) => requireTheModels(database, month, { batch }), {
        months: 4,
        seed: 20_260_304 + batch,
      }),
    longest,
  );
});
