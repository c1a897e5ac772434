import { VerifyBooks } from '@youhui/proof';
import type { TestCommunity } from './test-community';

/** What is wrong with a community's books, in a line; nothing when they hold. */
export async function faultsInBooks(community: TestCommunity): Promise<string[]> {
  const violation = await new VerifyBooks(community.database).execute(community.communityId);
  return violation ? [violation.message] : [];
}
