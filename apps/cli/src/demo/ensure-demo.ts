import { demo, type DatabaseUrls } from '@youhui/db';
import { CommunityQueries, communityIdOfCode, hasCommunities } from '@youhui/community';
import { isRefusal } from '@youhui/kernel';
import { Database, type ServiceLog } from '@youhui/platform';
import { seedDemo } from './seed-demo';
import { useCasesOn } from './use-cases';

/**
 * Makes the demo community when there is no community at all, and completes one whose making was interrupted.
 * Says whether the installation has the demo.
 */
export async function ensureDemo(urls: DatabaseUrls, log: ServiceLog): Promise<boolean> {
  const app = new Database(urls.appUrl, 4);
  try {
    const useCases = useCasesOn(app, log);
    if (!(await anyCommunity(urls.workerUrl))) {
      log('新建示例社区「胜利社区」… · Making the demo community …');
      const created = await useCases.createCommunity.execute(demo.community);
      if (isRefusal(created) && created.refused !== 'COMMUNITY_EXISTS') {
        throw new Error(`The demo community could not be made: ${created.refused} ${JSON.stringify(created.details)}`);
      }
    }
    const communityId = await app.acrossCommunities((tx) => communityIdOfCode(tx, demo.community.code));
    if (communityId === undefined) return false;
    const community = await new CommunityQueries(app).community(communityId);
    if (!community?.isDemo) return false;
    await seedDemo(useCases, communityId, new Date());
    return true;
  } finally {
    await app.close();
  }
}

/** Only the worker's role sees whether there are communities. */
async function anyCommunity(workerUrl: string): Promise<boolean> {
  const worker = new Database(workerUrl, 1);
  try {
    return await worker.acrossCommunities(hasCommunities);
  } finally {
    await worker.close();
  }
}
