import { useCallback, useEffect, useReducer, useRef } from 'react';
import { yuanText } from '../../../amounts/shown-amounts';
import { parseYuan } from '../../../amounts/typed-amounts';
import { useCommand } from '../../../commands/use-command';
import { ask, client, hashNotKnown, problemOf } from '../../../graphql/client';
import {
  CompleteQuoteDocument,
  type CompleteQuoteMutation,
  OpenQuoteDocument,
  PriceQuoteDocument,
  type QuotePartsFragment,
  ScanQuoteDocument,
} from '../../../graphql/generated';
import { newVersion, useHold } from '../../../new-version/new-version';
import { useRead } from '../../../reads/use-read';
import { readPresented } from '../../../scanning/presented-text';
import { useViewer } from '../../../session/session';
import type { Sounds } from '../../../sounds/use-sounds';
import { useSettled } from '../../../ui/use-settled';
import { deadlineOf, scanLivesSeconds, secondsLeft } from './countdown';
import { keepScan, keptScan } from './kept-scan';
import { type Offer, offerFor } from './points-offer';
import { freshSale, type OpenScan, saleAfter, stepOnPress, takesScan } from './sale';
import { useSaleSounds } from './use-sale-sounds';
import { useNow } from './use-now';

const answerOf = (data: CompleteQuoteMutation) => data.completeQuote;

/** One till's sale: the pure course of events in `sale.ts`, tied to the scanner, the API and the loudspeaker. */
export function useSale(merchantNo: string, sounds: Sounds, onReceipt: (receiptNo: string) => void) {
  const { faceValueFen } = useViewer().community.policy;
  const [sale, dispatch] = useReducer(saleAfter, freshSale);
  const command = useCommand('complete-quote', CompleteQuoteDocument, answerOf);
  const { scan, billTyped, wish, step } = sale;
  const open = scan.at === 'open' ? scan.scan : null;

  const now = useNow(open !== null && step !== 'ended');
  const seconds = open ? secondsLeft(open.deadline, now) : 0;
  const live = open !== null && seconds > 0;
  const bill = parseYuan(billTyped);
  const asked = live && bill.ok ? `${open.quoteId} ${bill.amount}` : null;
  const settled = useSettled(asked, 200);
  const price = useRead(
    PriceQuoteDocument,
    asked !== null && settled === asked && bill.ok && open
      ? { input: { quoteId: open.quoteId, billFen: bill.amount, redeemPoints: 0 } }
      : null,
  );
  const priced = asked !== null && settled === asked && !price.fetching ? price : null;
  const most = priced?.data?.priceQuote;
  const offer: Offer | null =
    live && bill.ok && most?.__typename === 'CheckoutQuote'
      ? offerFor(wish, bill.amount, most.maxRedeemPoints, faceValueFen, open)
      : null;

  useHold('sale', live && step !== 'ended');
  useEffect(() => {
    if (price.problem === hashNotKnown) newVersion.noticed(true); // this sale cannot be brought to its end here
  }, [price.problem]);

  const { tell } = sounds;
  const seen = useRef('');
  const scanned = useCallback(
    (text: string) => {
      if (!takesScan(sale)) return tell('failure');
      const presented = readPresented(text);
      seen.current = text;
      if (presented.kind === 'receipt') {
        tell('scan');
        return onReceipt(presented.text); // the sale at hand stays as it is
      }
      if (sale.step === 'ended') command.forget();
      dispatch({ type: 'scanned', text });
      if (presented.kind === 'typo' || presented.kind === 'unknown' || presented.kind === 'incomplete') {
        dispatch({ type: 'scan-failed', text, problem: presented.kind === 'typo' ? 'TYPO' : 'NOT_OURS' });
        return tell('failure');
      }
      tell('scan');
      void client
        .mutation(OpenQuoteDocument, { input: { presented: presented.text, merchantNo } })
        .toPromise()
        .then(({ data, error }) => {
          if (error || !data) {
            tell('failure');
            seen.current = '';
            return dispatch({ type: 'scan-failed', text, problem: problemOf(error) });
          }
          const answer = data.openQuote;
          if (answer.__typename === 'Quote')
            return dispatch({ type: 'opened', text, scan: scanOf(answer, Date.now() + scanLivesSeconds * 1000) });
          tell('failure');
          dispatch({ type: 'scan-refused', text, refusal: answer });
        });
    },
    [sale, command, merchantNo, tell, onReceipt],
  );

  /** A camera sees the same code again and again: it counts once. */
  const seenByCamera = useCallback(
    (text: string) => {
      if (text !== seen.current && takesScan(sale)) scanned(text);
    },
    [sale, scanned],
  );

  const pay = useCallback(
    (points: number) => {
      if (!open || !bill.ok) return;
      command.send({ quoteId: open.quoteId, billFen: bill.amount, redeemPoints: points });
      dispatch({ type: 'sent', wish: { kind: 'points', points } });
    },
    [open, bill, command],
  );
  /** The sale that was refused, with as many points as the refusal says would pass. */
  const take = (points: number) => {
    if (!command.sent) return;
    const { commandId: _refusedId, ...same } = command.sent;
    command.send({ ...same, redeemPoints: points });
    dispatch({ type: 'sent', wish: { kind: 'points', points } });
  };
  const press = () => {
    if (!offer || !bill.ok) return;
    const next = stepOnPress(sale, bill.amount, offer);
    if (next === 'send') pay(offer.points);
    else dispatch({ type: 'go', step: next });
  };
  const confirmed = useCallback(
    (quote: QuotePartsFragment, points: number) => {
      dispatch({ type: 'updated', scan: scanOf(quote, 0) });
      if (quote.confirmedPoints >= points) pay(points);
    },
    [pay],
  );

  // The command outlives the page: what was under way before it was loaded again goes on here.
  const { state, sent } = command;
  useEffect(() => {
    if (state.phase === 'unknown' && sent && step !== 'paying')
      dispatch({ type: 'resumed', billTyped: plainYuan(sent.billFen), points: sent.redeemPoints });
    if ((state.phase === 'answered' || state.phase === 'failed') && step === 'paying') dispatch({ type: 'settled' });
  }, [state, sent, step]);
  useEffect(() => {
    const kept = keptScan();
    if (!kept || secondsLeft(kept.deadline, Date.now()) === 0) return;
    void ask(ScanQuoteDocument, { quoteId: kept.quoteId }).then(({ data }) => {
      if (!data?.quote || data.quote.checkoutId) return;
      dispatch({ type: 'picked-up', scan: scanOf(data.quote, kept.deadline), billTyped: kept.billTyped });
    });
  }, []);
  useEffect(() => {
    keepScan(scan.at === 'open' ? { quoteId: scan.scan.quoteId, deadline: scan.scan.deadline, billTyped } : null);
  }, [scan, billTyped]);
  useSaleSounds(state, sounds);

  /** A card that is still held there may be meant again; a code is spent. */
  const forgetCard = () => {
    if (readPresented(seen.current).kind !== 'code') seen.current = '';
  };
  const next = () => {
    command.forget();
    forgetCard();
    dispatch({ type: 'next' });
  };
  const go = (to: 'change' | 'rescan') => {
    command.forget();
    if (to === 'rescan') forgetCard();
    dispatch({ type: to });
  };
  const takeSign = (quote: QuotePartsFragment) => {
    command.forget();
    dispatch({
      type: 'picked-up',
      scan: scanOf(quote, deadlineOf(quote.expiresAt, Date.now())),
      billTyped: quote.billFen == null ? '' : plainYuan(quote.billFen),
      wish: { kind: 'points', points: quote.askedPoints ?? 0 },
    });
  };
  return {
    sale,
    dispatch,
    command,
    open,
    seconds,
    bill,
    priced,
    offer,
    scanned,
    seenByCamera,
    press,
    pay,
    take,
    confirmed,
    next,
    go,
    takeSign,
  };
}

export type TillSale = ReturnType<typeof useSale>;

const plainYuan = (fen: number): string => yuanText(fen).replaceAll(',', '');

function scanOf(quote: QuotePartsFragment, deadline: number): OpenScan {
  const { quoteId, memberMaskedName, presented, availablePoints, noPinPoints, confirmedPoints } = quote;
  const usualBillFen = quote.usualBillFen ?? null;
  return {
    quoteId,
    memberMaskedName,
    presented,
    availablePoints,
    noPinPoints,
    confirmedPoints,
    usualBillFen,
    deadline,
  };
}
