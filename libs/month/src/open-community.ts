import type { Refusal } from '@youhui/kernel';
import type { CreateCommunity, CreatedCommunity } from '@youhui/community';
import type { Month } from './month';

/** Makes the community of a month, empty, waiting for its past; under another code if one is given. */
export function openCommunityFor(
  createCommunity: CreateCommunity,
  { community, events }: Month,
  { code, isDemo = false, contactPhone }: { code: string; isDemo?: boolean; contactPhone?: string },
): Promise<CreatedCommunity | Refusal> {
  const first = events[0];
  return createCommunity.execute({
    code,
    name: community.name,
    timezone: community.timezone,
    cycleCalendar: community.cycle_calendar,
    terms: community.policy,
    isDemo,
    contactPhone,
    importing: true,
    ...(first ? { beginsAt: new Date(first.at) } : {}),
  });
}
