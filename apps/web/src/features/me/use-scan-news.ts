import { useEffect, useState } from 'react';
import { serverNow } from '../../clock/server-clock';
import { LatestScanDocument, type LatestScanQuery, ScanChangedDocument } from '../../graphql/generated';
import { stepNow, stepShown } from '../../payment-device/code-now';
import { keepSpentCode, keptSpentCode } from '../../payment-device/spent-code';
import { useLookAgain } from '../../reads/use-look-again';
import { useRead } from '../../reads/use-read';
import { useEvery } from '../../reads/use-every';

export type ScanNews = NonNullable<LatestScanQuery['latestScan']>;

const lookEveryMs = 3_000;
const noStep = -1;

/**
 * What a till does with the code that was just shown, within a second of it; without a subscription it is asked from
 * time to time. `spentStep` is the latest code that must not be shown any more: a scan spends what is on the screen.
 */
export function useScanNews(): { news: ScanNews | null; spentStep: number } {
  const read = useRead(LatestScanDocument, {});
  const { refresh } = read;
  const live = useLookAgain(ScanChangedDocument, true, refresh);
  useEvery(lookEveryMs, !live, refresh);
  const news = read.data?.latestScan ?? null;

  const quoteId = news?.presented === 'CARD' ? undefined : news?.quoteId;
  const [spent, setSpent] = useState(keptSpentCode);
  useEffect(() => {
    if (quoteId === undefined || quoteId === spent?.quoteId) return;
    const now = { quoteId, step: stepShown(stepNow(serverNow()), spent?.step ?? noStep) };
    keepSpentCode(now);
    setSpent(now);
  }, [quoteId, spent]);

  const until = news?.until;
  useEffect(() => {
    if (until === undefined) return undefined;
    const timer = setTimeout(refresh, Math.max(1000, Date.parse(until) - serverNow().getTime() + 500));
    return () => clearTimeout(timer);
  }, [until, read.data, refresh]);
  return { news, spentStep: spent?.step ?? noStep };
}
