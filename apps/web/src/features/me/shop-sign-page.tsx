import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { yuanText } from '../../amounts/shown-amounts';
import { serverNow } from '../../clock/server-clock';
import { type AskedQuotePartsFragment, ShopsNearByDocument, SignQuoteDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { ListStates } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import { ResultLine } from '../../ui/result-line';
import { ShopRules } from './shop-rules';
import { SignForm } from './sign-form';
import { useEvery } from '../../reads/use-every';

const lookEveryMs = 2_000;

/** Opened by the code a shop has printed: the member says how much, the shop's till confirms. */
export default function ShopSignPage() {
  const { t } = useTranslation();
  const { community: code = '', merchant: merchantNo = '' } = useParams();
  const { community } = useViewer();
  const here = code === community.code;
  const read = useRead(ShopsNearByDocument, here ? {} : null);
  const shop = read.data?.shops.find((one) => one.merchantNo === merchantNo);
  const kept = `youhui.sign-quote.${code}.${merchantNo}`;
  const [quoteId, setQuoteId] = useState(() => sessionStorage.getItem(kept));
  const go = (next: string | null) => {
    if (next === null) sessionStorage.removeItem(kept);
    else sessionStorage.setItem(kept, next);
    setQuoteId(next);
  };
  if (!here)
    return (
      <Notice tone="bad" title={t('me.signOtherCommunity', { code, mine: community.name })} testId="sign-elsewhere">
        <p>{t('me.signOtherCommunityNext')}</p>
      </Notice>
    );
  return (
    <div className="sign-page">
      <ListStates
        read={read}
        present={read.data !== undefined}
        empty={read.data !== undefined && !shop}
        emptyText={t('me.signUnknownShop')}
      >
        {shop && (
          <>
            <h1>{t('me.signShop', { shop: shop.name })}</h1>
            {shop.suspended ? (
              <Notice tone="bad" title={t('me.signSuspended')} />
            ) : quoteId ? (
              <SignProgress quoteId={quoteId} onAgain={() => go(null)} />
            ) : (
              <>
                <SignForm merchantNo={merchantNo} onOpened={go} />
                <section className="card">
                  <ShopRules earnFenPerPoint={shop.earnFenPerPoint} />
                </section>
              </>
            )}
          </>
        )}
      </ListStates>
    </div>
  );
}

/** Waits for the till, and says what came of it. */
function SignProgress({ quoteId, onAgain }: { quoteId: string; onAgain: () => void }) {
  const read = useRead(SignQuoteDocument, { quoteId });
  const quote = read.data?.quote;
  const gone = read.data !== undefined && !quote;
  const left = useSecondsTo(quote?.expiresAt);
  const over = gone || (quote !== undefined && quote !== null && left === 0 && !quote.checkoutId);
  // Looked at once more after the end, in case the till was quick at the last moment.
  useEvery(lookEveryMs, !quote?.checkoutId && !gone && left > -3, read.refresh);
  const { t } = useTranslation();
  return (
    <ListStates read={read} present={read.data !== undefined} empty={false} emptyText="">
      {quote?.checkoutId ? (
        <Done quote={quote} onAgain={onAgain} />
      ) : over || left <= 0 ? (
        <section className="result result-bad" role="alert" data-testid="sign-over">
          <p className="result-line">{t('me.signOver')}</p>
          <button type="button" className="button" onClick={onAgain}>
            {t('me.signAgain')}
          </button>
        </section>
      ) : (
        <section className="result result-wait" role="status" data-testid="sign-waiting">
          <p className="result-word">{t('me.signWaiting')}</p>
          {quote && <SignAmounts quote={quote} />}
          <p>{t('me.signWaitingNext', { seconds: Math.min(left, 120) })}</p>
        </section>
      )}
    </ListStates>
  );
}

function Done({ quote, onAgain }: { quote: AskedQuotePartsFragment; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="result result-good" role="status" data-testid="sign-done">
      <p className="result-word">
        <span aria-hidden="true">✓ </span>
        {t('me.signDone')}
      </p>
      <SignAmounts quote={quote} />
      <Link className="button" to="/me" onClick={onAgain}>
        {t('me.signFinish')}
      </Link>
    </section>
  );
}

function SignAmounts({ quote }: { quote: AskedQuotePartsFragment }) {
  const { t } = useTranslation();
  const redeemFen = (quote.askedPoints ?? 0) * useViewer().community.policy.faceValueFen;
  return (
    <ResultLine
      text={t('me.signDoneLine', {
        redeem: yuanText(redeemFen),
        pay: yuanText((quote.billFen ?? redeemFen) - redeemFen),
      })}
    />
  );
}

/** Whole seconds until an instant of the server's clock; below zero after it. */
function useSecondsTo(instant: string | undefined): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return instant === undefined ? 1 : Math.ceil((Date.parse(instant) - now.getTime()) / 1000);
}
