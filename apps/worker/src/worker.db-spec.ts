import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import Redis from 'ioredis';
import { Client } from 'pg';
import { pino } from 'pino';
import { CreateCommunity, readTerms } from '@youhui/community';
import { openFirstCycle, RequestCut } from '@youhui/clearing';
import { prepareDatabase, type DatabaseUrls } from '@youhui/db';
import { isRefusal, systemClock, type RequestContext } from '@youhui/kernel';
import { Ledger, markRelayed, takeWaitingFacts } from '@youhui/ledger';
import { Database } from '@youhui/platform';
import { faultsInBooks } from '../../../test/support/books-hold';
import { accepted, TestCommunity, testTerms } from '../../../test/support/test-community';
import { EvictingRedis, requireLastingRedis } from './lasting-redis';
import { WorkerModule } from './worker.module';

jest.setTimeout(60_000);

// A Redis database of its own: it is emptied here.
const redisUrl = process.env['TEST_REDIS_URL']!.replace(/\/\d*$/, '/11');
const log = pino({ level: 'silent' });
const SOON_MS = 30_000;

let urls: DatabaseUrls;
let app: Database;
let worker: Database;
let redis: Redis;
let running: INestApplicationContext | undefined;

// A worker serves every community it sees: those of other tests must be out of its sight.
beforeAll(async () => {
  urls = await prepareDatabase(process.env['TEST_ADMIN_URL']!, 'youhui_worker_test');
});
beforeEach(async () => {
  app = new Database(urls.appUrl);
  worker = new Database(urls.workerUrl, 2);
  redis = new Redis(redisUrl);
  await redis.flushdb();
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  await Promise.all([app.close(), worker.close()]);
  redis.disconnect();
});

async function startWorker(): Promise<void> {
  const settings = { databaseUrl: urls.workerUrl, redisUrl };
  running = await NestFactory.createApplicationContext(WorkerModule.with(settings, log), { logger: false });
}

/** A community whose open cycle somebody has asked to cut. */
async function communityThatAskedForACut(): Promise<{ communityId: string; cycle: string }> {
  const code = `w-${randomUUID().slice(0, 8)}`;
  const created = await new CreateCommunity(app, systemClock, openFirstCycle).execute({
    code,
    name: '测试社区',
    timezone: 'Asia/Shanghai',
    cycleCalendar: 'half_month',
    terms: testTerms,
  });
  if (isRefusal(created)) throw new Error(created.refused);
  const { communityId } = created;
  const [open] = await rows<{ cycle: string }>(communityId, `select cycle from cycle where state = 'open'`);
  const ctx: RequestContext = {
    communityId,
    actor: { name: 'person:accountant', permissions: new Set() },
    at: new Date(),
    requestId: 'test',
  };
  const ledger = new Ledger(app, readTerms, () => undefined);
  const asked = await new RequestCut(ledger).execute(ctx, 'ask-for-cut', { cycle: open!.cycle });
  expect(isRefusal(asked)).toBe(false);
  return { communityId, cycle: open!.cycle };
}

const rows = <Row extends object>(communityId: string, statement: string): Promise<Row[]> =>
  app.inCommunity(communityId, (tx) => tx.query<Row>(statement));

/** Changes rows behind everybody's back, as only the database's administrator can. */
async function asAdministrator(statement: string): Promise<void> {
  const url = new URL(process.env['TEST_ADMIN_URL']!);
  url.pathname = '/youhui_worker_test';
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  try {
    const { rowCount } = await client.query(statement);
    expect(rowCount).toBe(1);
  } finally {
    await client.end();
  }
}

async function becomes<T>(what: () => Promise<T>, wanted: T): Promise<void> {
  const giveUpAt = Date.now() + SOON_MS;
  let seen = await what();
  while (JSON.stringify(seen) !== JSON.stringify(wanted) && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen = await what();
  }
  expect(seen).toEqual(wanted);
}

/** Those of this Redis database only: other tests use the same server. */
async function cutConnections(): Promise<void> {
  const own = await redis.client('ID');
  const list = String(await redis.client('LIST')).split('\n');
  const ids = list.filter((line) => / db=11 /.test(line)).map((line) => Number(/^id=(\d+)/.exec(line)![1]));
  for (const id of ids.filter((other) => other !== own)) await redis.client('KILL', 'ID', id);
}

const cyclesOf = (communityId: string) => async () =>
  (await rows<{ state: string }>(communityId, 'select state from cycle order by ordinal')).map(({ state }) => state);
const cutsOf = async (communityId: string) =>
  (await rows(communityId, `select 1 from ledger_command where kind = 'cut'`)).length;
const untold = (communityId: string) => async () =>
  (await rows(communityId, `select 1 from ledger_outbox where relayed_at is null`)).length;

describe('the worker', () => {
  it('cuts and nets a cycle once, and tells every fact', async () => {
    const { communityId } = await communityThatAskedForACut();
    expect(await untold(communityId)()).toBe(1);
    await startWorker();
    await becomes(cyclesOf(communityId), ['netted', 'open']);
    await becomes(untold(communityId), 0);
    expect(await cutsOf(communityId)).toBe(1);
  });

  it('finds a cut whose fact was told to a Redis that lost everything', async () => {
    const { communityId } = await communityThatAskedForACut();
    await worker.acrossCommunities(async (tx) => markRelayed(tx, await takeWaitingFacts(tx, 200), new Date()));
    expect(await untold(communityId)()).toBe(0);
    await startWorker();
    await becomes(cyclesOf(communityId), ['netted', 'open']);
    expect(await cutsOf(communityId)).toBe(1);
  });

  it('goes on when Redis is emptied again and again', async () => {
    await startWorker();
    const communities = [];
    for (let round = 0; round < 5; round += 1) {
      communities.push((await communityThatAskedForACut()).communityId);
      await redis.flushdb();
    }
    for (const communityId of communities) {
      await becomes(cyclesOf(communityId), ['netted', 'open']);
      expect(await cutsOf(communityId)).toBe(1);
    }
  });

  it('goes on when its connections to Redis are cut', async () => {
    await startWorker();
    await cutConnections();
    const { communityId } = await communityThatAskedForACut();
    await becomes(cyclesOf(communityId), ['netted', 'open']);
  });

  it('leaves no job behind that would keep the cycle from being ordered anew', async () => {
    const { communityId, cycle } = await communityThatAskedForACut();
    await startWorker();
    await becomes(cyclesOf(communityId), ['netted', 'open']);
    await becomes(() => redis.exists(`bull:clearing:close-cycle-${communityId}-${cycle}`), 0);
  });
});

describe('books that do not prove', () => {
  it('stop settlement and say what was found; mended, it goes on', async () => {
    const { communityId } = await communityThatAskedForACut();
    await asAdministrator(`update ledger_head set lot_no = lot_no + 1 where community_id = '${communityId}'`);
    await startWorker();
    const stop = () =>
      rows<{ stopped: boolean }>(communityId, `select settlement_stop_reason is not null as stopped from community`);
    await becomes<object[]>(stop, [{ stopped: true }]);
    expect(await cyclesOf(communityId)()).toEqual(['open']);
    expect(await cutsOf(communityId)).toBe(0);

    await asAdministrator(`update ledger_head set lot_no = lot_no - 1 where community_id = '${communityId}'`);
    // As if the ten minutes had passed.
    await asAdministrator(
      `update community set settlement_stopped_at = settlement_stopped_at - interval '1 hour' where community_id = '${communityId}'`,
    );
    await becomes(cyclesOf(communityId), ['netted', 'open']);
    await becomes<object[]>(stop, [{ stopped: false }]);
  });
});

describe('points that have expired', () => {
  it('are moved to the care pool once a day, by themselves, and what is left of the day’s order does not matter', async () => {
    const community = await TestCommunity.make(urls.appUrl);
    try {
      accepted(await community.use.member('R1'));
      accepted(await community.use.bringIn('R1', 'FUND', 30, '2020-01-01'));
      accepted(await community.use.bringIn('R1', 'FUND', 12, '2999-12-31'));
      await startWorker();
      const held = () =>
        rows<{ account: string; balance: number }>(
          community.communityId,
          `select account, balance from ledger_balance where account in ('wallet:R1', 'care_pool') order by account`,
        );
      await becomes(held, [
        { account: 'care_pool', balance: 30 },
        { account: 'wallet:R1', balance: 12 },
      ]);
      await redis.flushdb();
      await becomes(
        () => rows(community.communityId, `select 1 as n from ledger_command where kind = 'expire'`),
        [{ n: 1 }],
      );
      expect(await faultsInBooks(community)).toEqual([]);
    } finally {
      await community.close();
    }
  });
});

describe('at boot', () => {
  afterEach(async () => {
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
  });

  it('a Redis that may drop keys is refused, with the cure', async () => {
    await requireLastingRedis(redisUrl, log);
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const refused = requireLastingRedis(redisUrl, log);
    await expect(refused).rejects.toThrow(EvictingRedis);
    await expect(refused).rejects.toThrow(/allkeys-lru.*noeviction/s);
  });
});
