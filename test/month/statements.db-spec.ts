import { join } from 'node:path';
import { ClearingQueries, StatementQueries, type CycleRow } from '@youhui/clearing';
import { isMalformed, readMonthFolder, type Month } from '@youhui/month';
import { Database } from '@youhui/platform';
import { replayedOn } from '../support/replayed-month';

const folder = join(__dirname, '../../prisma-free-db/seeds/demo/month');

describe('the statements of the demo month', () => {
  let database: Database;

  beforeAll(() => {
    database = new Database(process.env['TEST_APP_URL'] as string, 6);
  });

  afterAll(() => database.close());

  it('come, line by line, to the position of every shop in every cycle', async () => {
    const month = await readMonthFolder(folder);
    expect(isMalformed(month)).toBe(false);
    const { communityId } = await replayedOn(database, month as Month);
    const clearing = new ClearingQueries(database);
    const cycles = await clearing.cycles(communityId, 1000, 100);
    let compared = 0;
    for (const cycle of cycles) {
      for (const { name: _, status: __, ...position } of await clearing.positions(communityId, cycle)) {
        if (position.party === 'FUND') continue;
        expect(await lineByLine(communityId, position.party, cycle)).toEqual({ ...position, cycle: cycle.cycle });
        compared += 1;
      }
    }
    expect(cycles.length).toBeGreaterThanOrEqual(3);
    expect(compared).toBeGreaterThanOrEqual(30);
  });

  /** A position added up from every page of a statement; its sums must be the same. */
  async function lineByLine(communityId: string, party: string, cycle: CycleRow) {
    const statements = new StatementQueries(database);
    const sums = await statements.sums(communityId, party, cycle);
    if (!sums) throw new Error(`${party} has no statement`);
    const { carriedInFen } = sums;
    const added = { fundFen: 0, interchangeReceivableFen: 0, interchangePayableFen: 0, netFen: carriedInFen };
    let lines = 0;
    for (let before = { sequence: Number.MAX_SAFE_INTEGER, issuer: '' }; ;) {
      const page = await statements.lines(communityId, party, cycle, {}, before, 100);
      for (const { role, issuer, netFen } of page) {
        if (role === 'used_elsewhere') added.interchangePayableFen -= netFen;
        else if (issuer === 'FUND') added.fundFen += netFen;
        else added.interchangeReceivableFen += netFen;
        added.netFen += netFen;
        lines += 1;
      }
      const last = page.at(-1);
      if (!last) break;
      before = { sequence: last.sequence, issuer: last.issuer };
    }
    expect(sums).toMatchObject({ ...added, lines });
    return { cycle: cycle.cycle, party, carriedInFen, ...added };
  }
});
