import { randomBytes } from 'node:crypto';
import { codeStepAt } from '@youhui/kernel';
import { codeOfStep, type Phone } from '../../support/phone-code';
import { randomSales } from '../checkouts/sales';
import type { LoadOrder } from './load';

/** What is done over and over: a sale by member number, a scan and its sale, or nothing at all. */
export type Work = 'completeCheckout' | 'scan' | 'returnTrue';

/** Calls an operation, and gives the answer if it begins like a success. */
export type CallOperation = (
  operation: string,
  token: string,
  body: string,
  success: string,
) => Promise<string | undefined>;
export type Piece = (call: CallOperation) => Promise<void>;

const refusals = '... on Refusal { code message nextStep }';
const sale = `... on Checkout { checkoutId sequence merchantNo merchantName memberNo memberMaskedName billFen redeemPoints
  redeemFen payFen earnedPoints memberPointsAfter at }`;
const checkoutText = `mutation ($input: CompleteCheckoutInput!) { completeCheckout(input: $input) { __typename ${sale} ${refusals} } }`;
const quote = `... on Quote { quoteId memberMaskedName availablePoints noPinPoints expiresAt }`;
const openText = `mutation ($input: OpenQuoteInput!) { openQuote(input: $input) { __typename ${quote} ${refusals} } }`;
const completeText = `mutation ($input: CompleteQuoteInput!) { completeQuote(input: $input) { __typename ${sale} ${refusals} } }`;

const success = (operation: string, typename: string) => `{"data":{"${operation}":{"__typename":"${typename}"`;
const body = (query: string, input: object) => JSON.stringify({ query, variables: { input } });

/** One piece of the order's work; each call of it does the next. */
export function pieceOf({ tokens, size, work, phones, seed }: LoadOrder): Piece {
  const run = randomBytes(6).toString('hex');
  const nextSale = randomSales(size, seed);
  let no = 0;
  const commandId = () => `${run}-${(no += 1)}`;
  const tokenOf = (merchantNo: string) => tokens[Number(merchantNo.slice(1)) - 1] ?? '';
  switch (work) {
    case 'returnTrue': {
      const nothing = JSON.stringify({ query: 'mutation { returnTrue }' });
      return async (call) => {
        const token = tokens[(no += 1) % tokens.length] ?? '';
        await call(work, token, nothing, '{"data":{"returnTrue":true}}');
      };
    }
    case 'completeCheckout':
      return async (call) => {
        const sold = nextSale();
        const asked = body(checkoutText, { commandId: commandId(), ...sold });
        await call(work, tokenOf(sold.merchantNo), asked, success(work, 'Checkout'));
      };
    case 'scan': {
      const codes = freshCodes(phones);
      return async (call) => {
        const { merchantNo, billFen, redeemPoints } = nextSale();
        const token = tokenOf(merchantNo);
        const scan = body(openText, { presented: codes.next().value, merchantNo });
        const opened = await call('openQuote', token, scan, success('openQuote', 'Quote'));
        const quoteId = /"quoteId":"([^"]+)"/.exec(opened ?? '')?.[1];
        if (!quoteId) return;
        const sold = body(completeText, { commandId: commandId(), quoteId, billFen, redeemPoints });
        await call('completeQuote', token, sold, success('completeQuote', 'Checkout'));
      };
    }
  }
}

/** A code of the next phone that has an unspent one: that of now, or of the half minute after. */
function* freshCodes(phones: readonly Phone[]): Generator<string, never> {
  const lastSteps = new Map<number, number>();
  for (let skipped = 0, at = 0; ; at += 1) {
    const phone = phones[at % phones.length];
    if (!phone || skipped >= phones.length) throw new Error('Every phone has spent its codes: too few phones');
    const now = codeStepAt(new Date());
    const step = Math.max(now, (lastSteps.get(phone.deviceNo) ?? 0) + 1);
    skipped += 1;
    if (step > now + 1) continue;
    skipped = 0;
    lastSteps.set(phone.deviceNo, step);
    yield codeOfStep(phone, step);
  }
}
