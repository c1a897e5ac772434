import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '@youhui/platform';
import { isMalformed, readMonthFolder, type Month, type MonthResults } from '@youhui/month';
import { replayedOn } from '../support/replayed-month';

const folder = join(__dirname, '../../prisma-free-db/seeds/demo/month');

describe('the demo month', () => {
  let database: Database;

  beforeAll(() => {
    database = new Database(process.env['TEST_APP_URL'] as string, 6);
  });

  afterAll(() => database.close());

  it('gives all five files byte for byte as an independent model does', async () => {
    const month = await readMonthFolder(folder);
    expect(isMalformed(month)).toBe(false);
    const { files, alarms } = await replayedOn(database, month as Month);
    expect(alarms).toEqual([]);
    for (const name of Object.keys(files) as (keyof MonthResults)[])
      expect({ name, text: files[name] }).toEqual({ name, text: readFileSync(join(folder, 'expected', name), 'utf8') });
  });
});
