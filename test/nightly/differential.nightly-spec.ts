import type { Month } from '@youhui/month';
import { Database } from '@youhui/platform';
import { holdsInMonths, requireTheModels } from '../month/against-the-model';
import { randomMonth } from '../model/random-month';

/** Another seed every night, or the one that is given to see a night again. */
const seed = Number(process.env['YOUHUI_NIGHTLY_SEED'] ?? Math.floor(Date.now() / 1000));
const leastCommands = Number(process.env['YOUHUI_NIGHTLY_COMMANDS'] ?? 100_000);
const monthsAtOnce = 20;
const lengths = { min: 200, max: 400 };
const oneHour = 3_600_000;

/** The most commands of one transaction, in turn: the platform's own number, and few. */
const batches = [512, 512, 512, 33, 3] as const;

describe('many long random months, model against platform', () => {
  const did = { commands: 0, months: 0, seeds: [] as number[] };
  let database: Database;

  beforeAll(() => {
    database = new Database(process.env['TEST_APP_URL'] as string, 6);
  });

  afterAll(async () => {
    await database.close();
    const { commands, months, seeds } = did;
    process.stdout.write(`${commands} commands in ${months} months; seeds ${seeds[0]}–${seeds.at(-1)}\n`);
  });

  it(
    'agree on all five files to the byte',
    async () => {
      for (let next = seed; did.commands < leastCommands; next += 1) {
        did.seeds.push(next);
        const batch = batches[next % batches.length];
        const law = async (month: Month) => {
          await requireTheModels(database, month, { batch });
          did.commands += month.events.length;
          did.months += 1;
        };
        await holdsInMonths(randomMonth({ events: lengths }), law, { months: monthsAtOnce, seed: next });
      }
      expect(did.commands).toBeGreaterThanOrEqual(leastCommands);
      expect(did.months).toBe(did.seeds.length * monthsAtOnce);
    },
    oneHour,
  );
});
