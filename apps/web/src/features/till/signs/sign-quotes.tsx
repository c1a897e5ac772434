import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { ask } from '../../../graphql/client';
import { type QuotePartsFragment, SignQuotesDocument } from '../../../graphql/generated';
import { useViewer } from '../../../session/session';

const lookEveryMs = 4000;

/** Customers who have scanned the shop's sign and wait for the till. Looked for as long as the page is seen. */
export function SignQuotes({
  merchantNo,
  busy,
  onTake,
  onNew,
}: {
  merchantNo: string;
  busy: boolean;
  onTake: (quote: QuotePartsFragment) => void;
  /** Somebody new waits. */
  onNew: () => void;
}) {
  const { t } = useTranslation();
  const { faceValueFen } = useViewer().community.policy;
  const [quotes, setQuotes] = useState<readonly QuotePartsFragment[]>([]);
  const latest = useRef(onNew);
  useEffect(() => {
    latest.current = onNew;
  }, [onNew]);
  useEffect(() => {
    let over = false;
    let known = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      if (!document.hidden && navigator.onLine) {
        const { data } = await ask(SignQuotesDocument, { merchantNo });
        if (over) return;
        if (data) {
          if (data.quotesAtTill.some(({ quoteId }) => !known.has(quoteId))) latest.current();
          known = new Set(data.quotesAtTill.map(({ quoteId }) => quoteId));
          setQuotes(data.quotesAtTill);
        }
      }
      timer = setTimeout(() => void look(), lookEveryMs);
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [merchantNo]);
  return (
    <div aria-live="polite" className="sign-quotes">
      {quotes.map((quote) => (
        <section key={quote.quoteId} className="notice notice-wait" data-testid={`sign-${quote.quoteId}`}>
          <span className="notice-sign" aria-hidden="true">
            …
          </span>
          <div>
            <p className="notice-title">{t('till.signWaiting', { member: quote.memberMaskedName })}</p>
            <p>
              {t('till.signLine', {
                bill: yuanText(quote.billFen ?? 0),
                points: pointsText(quote.askedPoints ?? 0),
                pay: yuanText((quote.billFen ?? 0) - (quote.askedPoints ?? 0) * faceValueFen),
              })}
            </p>
            <button
              type="button"
              className="button"
              disabled={busy}
              onClick={() => {
                setQuotes((before) => before.filter(({ quoteId }) => quoteId !== quote.quoteId));
                onTake(quote);
              }}
              data-testid="take-sign"
            >
              {t('till.signTake')}
            </button>
          </div>
        </section>
      ))}
    </div>
  );
}
