import { isUnusualBill, type Offer, type Wish } from './points-offer';

/** The member whom a scan has opened at this till. */
export interface OpenScan {
  readonly quoteId: string;
  readonly memberMaskedName: string;
  readonly presented: 'CODE' | 'CARD' | 'SIGN' | 'HELPER';
  readonly availablePoints: number;
  readonly noPinPoints: number;
  readonly confirmedPoints: number;
  readonly usualBillFen: number | null;
  /** When it ends, on this device's clock. */
  readonly deadline: number;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly nextStep: string;
}

export type Scan =
  | { readonly at: 'none' }
  | { readonly at: 'opening'; readonly text: string }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'failed'; readonly problem: string }
  | { readonly at: 'open'; readonly scan: OpenScan };

/**
 * `enter`: scan and amount, in either order. `ask-bill`: an unusual bill is asked back. `confirm`: the member must
 * confirm; `phone` and `pin` are the two ways. `paying`: the sale is under way. `ended`: its outcome stands.
 */
export type Step = 'enter' | 'ask-bill' | 'confirm' | 'phone' | 'pin' | 'paying' | 'ended';

export interface Sale {
  readonly step: Step;
  /** The bill as the cashier typed it. */
  readonly billTyped: string;
  readonly wish: Wish;
  readonly scan: Scan;
  /** The unusual bill that the cashier has said is right. */
  readonly billSaid: number | null;
}

export type SaleEvent =
  | { readonly type: 'bill'; readonly typed: string }
  | { readonly type: 'wish'; readonly wish: Wish }
  | { readonly type: 'scanned'; readonly text: string }
  | { readonly type: 'opened'; readonly text: string; readonly scan: OpenScan }
  | { readonly type: 'scan-refused'; readonly text: string; readonly refusal: Refusal }
  | { readonly type: 'scan-failed'; readonly text: string; readonly problem: string }
  /** What is open on the server, as read again. */
  | { readonly type: 'updated'; readonly scan: Omit<OpenScan, 'deadline'> }
  /** A scan that was open before the page was loaded again, or a member's own from the shop's sign. */
  | { readonly type: 'picked-up'; readonly scan: OpenScan; readonly billTyped: string; readonly wish?: Wish }
  | { readonly type: 'bill-said'; readonly billFen: number }
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'sent'; readonly wish: Wish }
  /** A sale sent before the page was loaded again. */
  | { readonly type: 'resumed'; readonly billTyped: string; readonly points: number }
  | { readonly type: 'settled' }
  | { readonly type: 'change' }
  | { readonly type: 'rescan' }
  | { readonly type: 'next' };

export const freshSale: Sale = {
  step: 'enter',
  billTyped: '',
  wish: { kind: 'most' },
  scan: { at: 'none' },
  billSaid: null,
};

/** True while a further scan would disturb what the till is doing: it is not taken then. */
export const takesScan = ({ step, scan }: Sale): boolean =>
  step === 'ended' || (step === 'enter' && scan.at !== 'opening');

/** One sale from the first key to the result. Events that do not fit the step change nothing. */
export function saleAfter(sale: Sale, event: SaleEvent): Sale {
  switch (event.type) {
    case 'bill':
      return sale.step === 'enter' ? { ...sale, billTyped: event.typed } : sale;
    case 'wish':
      return sale.step === 'enter' || sale.step === 'confirm' ? { ...sale, step: 'enter', wish: event.wish } : sale;
    case 'scanned': {
      if (!takesScan(sale)) return sale;
      const scan: Scan = { at: 'opening', text: event.text };
      return sale.step === 'ended' ? { ...freshSale, scan } : { ...sale, wish: freshSale.wish, scan };
    }
    case 'opened':
      return isOpening(sale, event.text) ? { ...sale, scan: { at: 'open', scan: event.scan } } : sale;
    case 'scan-refused':
      return isOpening(sale, event.text) ? { ...sale, scan: { at: 'refused', refusal: event.refusal } } : sale;
    case 'scan-failed':
      return isOpening(sale, event.text) ? { ...sale, scan: { at: 'failed', problem: event.problem } } : sale;
    case 'updated':
      if (sale.scan.at !== 'open' || sale.scan.scan.quoteId !== event.scan.quoteId) return sale;
      return { ...sale, scan: { at: 'open', scan: { ...event.scan, deadline: sale.scan.scan.deadline } } };
    case 'picked-up': {
      if (sale.scan.at === 'open' || sale.scan.at === 'opening') return sale;
      const picked: Sale = { ...sale, scan: { at: 'open', scan: event.scan } };
      if (sale.step === 'paying') return picked; // the sale under way is told whose it is, nothing else
      if (sale.step === 'ended' && !event.wish) return picked; // nor is its outcome hidden
      if (sale.step !== 'enter' && sale.step !== 'ended') return sale;
      return {
        ...picked,
        step: 'enter',
        billTyped: event.billTyped,
        wish: event.wish ?? freshSale.wish,
        billSaid: null,
      };
    }
    case 'bill-said':
      return { ...sale, billSaid: event.billFen };
    case 'go':
      return sale.step === 'paying' || sale.step === 'ended' ? sale : { ...sale, step: event.step };
    case 'sent':
      return { ...sale, step: 'paying', wish: event.wish };
    case 'resumed':
      return sale.step === 'paying'
        ? sale
        : { ...sale, step: 'paying', billTyped: event.billTyped, wish: { kind: 'points', points: event.points } };
    case 'settled':
      return sale.step === 'paying' ? { ...sale, step: 'ended' } : sale;
    case 'change':
      return sale.step === 'paying' ? sale : { ...sale, step: 'enter' };
    case 'rescan':
      return sale.step === 'paying' ? sale : { ...sale, step: 'enter', scan: freshSale.scan, wish: freshSale.wish };
    case 'next':
      return sale.step === 'paying' ? sale : freshSale;
  }
}

const isOpening = ({ scan }: Sale, text: string): boolean => scan.at === 'opening' && scan.text === text;

/** What the one big button does now: asks the bill back, asks the member, or sells. */
export function stepOnPress(sale: Sale, billFen: number, offer: Offer): 'ask-bill' | 'confirm' | 'send' {
  const usual = sale.scan.at === 'open' ? sale.scan.scan.usualBillFen : null;
  if (isUnusualBill(billFen, usual) && sale.billSaid !== billFen) return 'ask-bill';
  return offer.needsConfirmation ? 'confirm' : 'send';
}

/** What helps after a refusal of the sale itself. */
export function wayOn(code: string): 'confirm' | 'rescan' | 'change' {
  if (code === 'CONFIRMATION_NEEDED') return 'confirm';
  return ['QUOTE_NOT_FOUND', 'QUOTE_EXPIRED', 'QUOTE_SPENT', 'HELP_ENDED', 'SIGN_LIMIT_EXCEEDED'].includes(code)
    ? 'rescan'
    : 'change';
}
