import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '@youhui/db';
import { MasterKeys, MemberSeal, SecretKey } from '@youhui/identity';
import { startEmbeddedServices } from '../../libs/platform/src/embedded';
import { run, type Ended } from '../support/cli';
import { accepted, TestCommunity } from '../support/test-community';

jest.setTimeout(180_000);

const [before, after, another] = ['11', '22', '33'].map((pair) => pair.repeat(32)) as [string, string, string];
const what = 'member_private.phone';
const phones = { R1: '13900000001', R2: '13900000002', R3: '13900000003' };

// One story: each step finds what the one before has left.
describe('youhui rotate-keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'youhui-rotate-'));
  const dataFolder = join(folder, 'data');
  const given = ['YOUHUI_SECRET_KEY', 'YOUHUI_SECRET_KEYS_OLD'] as const;
  const sealed = new Map<string, Buffer>();
  let communityId: string;
  afterEach(() => given.forEach((name) => delete process.env[name]));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The database of the instance, while the command does not run. */
  async function withCommunity<Found>(work: (url: string) => Promise<Found>): Promise<Found> {
    const need = { postgres: true, redis: false } as const;
    const services = await startEmbeddedServices({ dataFolder, log: () => undefined, need });
    try {
      return await work((await prepareDatabase(services.adminDatabaseUrl)).appUrl);
    } finally {
      await services.stop();
    }
  }
  const rotate = (key: string, old?: string): Promise<Ended> => {
    process.env['YOUHUI_SECRET_KEY'] = key;
    if (old !== undefined) process.env['YOUHUI_SECRET_KEYS_OLD'] = old;
    return run('rotate-keys', '--data', dataFolder);
  };

  /** How many keys it says it wrapped, of the communities in whatever order. */
  const keysIn = ({ out }: Ended): string[] => (out.match(/ (\d+) 把/g) ?? []).sort();

  it('has nothing to do before anything is sealed', async () => {
    await withCommunity(async (url) => {
      const community = await TestCommunity.make(url);
      communityId = community.communityId;
      await community.close();
    });
    expect(await rotate(before)).toMatchObject({ code: 0, out: expect.stringContaining(' 0 把') as string });
  });

  it('wraps the keys of members anew, tells how many and nothing of the keys; then there is nothing left to do', async () => {
    await withCommunity(async (url) => {
      const community = await TestCommunity.make(url);
      communityId = community.communityId;
      const seal = new MemberSeal(new MasterKeys(new SecretKey(before)));
      for (const [memberNo, phone] of Object.entries(phones)) {
        accepted(await community.use.member(memberNo));
        const bytes = await community.database.inCommunity(communityId, (tx) =>
          seal.seal(tx, { communityId, memberNo, what }, phone, new Date()),
        );
        sealed.set(memberNo, bytes);
      }
      await community.close();
    });
    const first = await rotate(after, before);
    expect(first).toMatchObject({ code: 0 });
    expect(keysIn(first)).toEqual([' 0 把', ' 3 把']);
    const second = await rotate(after, before);
    expect(keysIn(second)).toEqual([' 0 把', ' 0 把']);
    for (const said of [first, second])
      for (const secret of [before, after, ...Object.values(phones)]) expect(said.out + said.err).not.toContain(secret);
  });

  it('leaves everything readable by the key of now alone, and by the old one nothing', async () => {
    const open = (url: string, key: string, memberNo: string) =>
      TestCommunity.make(url).then(async (community) => {
        const seal = new MemberSeal(new MasterKeys(new SecretKey(key)));
        const bytes = sealed.get(memberNo) ?? null;
        const opened = community.database.inCommunity(communityId, (tx) =>
          seal.open(tx, { communityId, memberNo }, [{ what, bytes }]),
        );
        return opened.finally(() => community.close());
      });
    await withCommunity(async (url) => {
      for (const [memberNo, phone] of Object.entries(phones)) {
        expect(await open(url, after, memberNo)).toEqual([phone]);
        await expect(open(url, before, memberNo)).rejects.toThrow();
      }
    });
  });

  it('fails without the key of before, and changes nothing', async () => {
    expect((await rotate(another)).code).not.toBe(0);
    const right = await rotate(after);
    expect([right.code, new Set(keysIn(right))]).toEqual([0, new Set([' 0 把'])]);
  });
});
