import { managesMeansOf } from '@youhui/community';
import type { Actor, RequestContext } from '@youhui/kernel';
import { notAllowed } from '../request/access';
import type { Locale } from '../request/locale';

/** The member asked about, oneself unless named; undefined for who is none. Throws `NOT_PERMITTED` for somebody else. */
export function whoseMeans(
  { actor }: RequestContext,
  memberNo: string | null,
  locale: Locale,
  isAllowed: (actor: Actor, memberNo: string) => boolean = managesMeansOf,
): string | undefined {
  const whose = memberNo ?? actor.memberNo;
  if (whose !== undefined && !isAllowed(actor, whose)) throw notAllowed('NOT_PERMITTED', locale);
  return whose;
}
