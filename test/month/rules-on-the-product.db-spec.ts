import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '@youhui/platform';
import { modelOf } from '../model/month-model';
import { playOn } from '../model/small-month';
import { differences, platformsFiles } from './against-the-model';

const folder = join(__dirname, '../model');
const tables = readdirSync(folder).filter((name) => /^model-.*\.spec\.ts$/.test(name));

/** The tables that were worked out by hand judge the model in their own files, and here, unchanged, the platform. */
describe('the rules, on the real database', () => {
  let database: Database;

  beforeAll(() => {
    database = new Database(process.env['TEST_APP_URL'] as string, 6);
    playOn(async (month) => {
      const files = await platformsFiles(database, month);
      expect(differences(modelOf(month), files)).toBe('');
      return files;
    });
  });

  afterAll(() => database.close());

  it.each(tables)('%s is one of the tables', (name) => expect(name).toBeTruthy());

  for (const name of tables) jest.requireActual(join(folder, name));
});
