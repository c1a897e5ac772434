import { demo, type DatabaseUrls } from '@youhui/db';
import { communityIdOfCode, hasCommunities } from '@youhui/community';
import type { SecretKey } from '@youhui/identity';
import { isRefusal } from '@youhui/kernel';
import type { Month } from '@youhui/month';
import { Database, type ServiceLog } from '@youhui/platform';
import { progressBar } from '../instance/progress-bar';
import { useCasesOn, type UseCases } from '../use-cases';
import { demoMonthSeenOn, readDemoMonth } from './demo-month';
import { seedMembers } from './seed-members';
import { seedTill } from './seed-till';
import { seedToday } from './seed-today';

/**
 * Makes the demo community when there is no community at all, and completes one whose making was interrupted.
 * Says whether the installation has the demo.
 */
export async function ensureDemo(urls: DatabaseUrls, log: ServiceLog, secretKey: SecretKey): Promise<boolean> {
  const app = new Database(urls.appUrl, 4);
  try {
    const useCases = useCasesOn(app, log);
    let read: Promise<Month> | undefined;
    const month = () => (read ??= readDemoMonth());
    if (!(await anyCommunity(urls.workerUrl))) {
      log('新建示例社区「胜利社区」,回放它的一个月… · Making the demo community and replaying its month …');
      const begun = demoMonthSeenOn(new Date(), await month());
      const created = await useCases.openMonth(begun, {
        code: demo.code,
        isDemo: true,
        contactPhone: demo.contactPhone,
      });
      if (isRefusal(created) && created.refused !== 'COMMUNITY_EXISTS') {
        throw new Error(`The demo community could not be made: ${created.refused} ${JSON.stringify(created.details)}`);
      }
    }
    const communityId = await app.acrossCommunities((tx) => communityIdOfCode(tx, demo.code));
    if (communityId === undefined) return false;
    return await completeDemo(useCases, communityId, month, secretKey);
  } finally {
    await app.close();
  }
}

/** Brings in the month if it is not there whole: by the day the community was made, so that a second try is the same. */
async function completeDemo(
  useCases: UseCases,
  communityId: string,
  month: () => Promise<Month>,
  secretKey: SecretKey,
): Promise<boolean> {
  const community = await useCases.communities.community(communityId);
  if (!community?.isDemo) return false;
  if (community.importing) {
    const past = demoMonthSeenOn(community.createdAt, await month());
    const results = await useCases.replayMonth.execute(communityId, past, progressBar('回放 · Replaying'));
    if (isRefusal(results)) throw new Error(`The demo's month was refused: ${results.refused}`);
  }
  await seedToday(useCases, communityId, community.createdAt);
  await seedMembers(useCases, communityId, community.createdAt, secretKey);
  await seedTill(useCases, communityId, community.createdAt);
  return true;
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
