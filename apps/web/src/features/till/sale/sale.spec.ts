import { offerFor } from './points-offer';
import { freshSale, type OpenScan, type Sale, saleAfter, type SaleEvent, stepOnPress, takesScan, wayOn } from './sale';

const scan: OpenScan = {
  quoteId: 'q1',
  memberMaskedName: '吴*',
  presented: 'CODE',
  availablePoints: 230,
  noPinPoints: 50,
  confirmedPoints: 0,
  usualBillFen: 3000,
  deadline: 120_000,
};
const refusal = { code: 'CODE_USED', message: '付款码已用过', nextStep: '请等 30 秒' };
const after = (...events: SaleEvent[]): Sale => events.reduce(saleAfter, freshSale);
const scanned: SaleEvent[] = [
  { type: 'scanned', text: 'a' },
  { type: 'opened', text: 'a', scan },
];
const bill: SaleEvent = { type: 'bill', typed: '32' };
const most = { kind: 'most' } as const;
const sent: SaleEvent = { type: 'sent', wish: most };

describe('scan and amount', () => {
  it('come in either order', () => {
    const expected = { step: 'enter', billTyped: '32', scan: { at: 'open', scan } };
    expect(after(bill, ...scanned)).toMatchObject(expected);
    expect(after(...scanned, bill)).toMatchObject(expected);
  });

  it('a typed bill stays when the scan is refused or did not get through', () => {
    const opening: SaleEvent[] = [bill, { type: 'scanned', text: 'a' }];
    expect(after(...opening, { type: 'scan-refused', text: 'a', refusal })).toMatchObject({
      billTyped: '32',
      scan: { at: 'refused', refusal },
    });
    expect(after(...opening, { type: 'scan-failed', text: 'a', problem: 'OFFLINE' })).toMatchObject({
      billTyped: '32',
      scan: { at: 'failed', problem: 'OFFLINE' },
    });
  });

  it('one scan is asked at a time, and a late answer to another one is not believed', () => {
    const opening = after({ type: 'scanned', text: 'a' });
    expect(takesScan(opening)).toBe(false);
    expect(saleAfter(opening, { type: 'scanned', text: 'b' })).toBe(opening);
    expect(saleAfter(opening, { type: 'opened', text: 'b', scan })).toBe(opening);
  });

  it('another customer’s scan replaces the one before and keeps the bill, not their wish', () => {
    const wished = after(...scanned, bill, { type: 'wish', wish: { kind: 'points', points: 5 } });
    expect(saleAfter(wished, { type: 'scanned', text: 'b' })).toMatchObject({
      billTyped: '32',
      wish: most,
      scan: { at: 'opening', text: 'b' },
    });
  });
});

describe('paying', () => {
  const paying = after(...scanned, bill, sent);

  it.each<SaleEvent>([
    { type: 'scanned', text: 'b' },
    { type: 'bill', typed: '99' },
    { type: 'wish', wish: { kind: 'points', points: 0 } },
    { type: 'go', step: 'enter' },
    { type: 'change' },
    { type: 'rescan' },
    { type: 'next' },
    { type: 'resumed', billTyped: '1', points: 1 },
  ])('is disturbed by nothing: %j', (event) => expect(saleAfter(paying, event)).toEqual(paying));

  it('ends, and the next scan is the next customer', () => {
    const ended = saleAfter(paying, { type: 'settled' });
    expect(ended.step).toBe('ended');
    expect(takesScan(ended)).toBe(true);
    expect(saleAfter(ended, { type: 'scanned', text: 'b' })).toEqual({
      ...freshSale,
      scan: { at: 'opening', text: 'b' },
    });
    expect(saleAfter(ended, { type: 'next' })).toEqual(freshSale);
  });

  it('after a refusal the same scan goes on: changed, or with what there is', () => {
    const ended = saleAfter(paying, { type: 'settled' });
    expect(saleAfter(ended, { type: 'change' })).toMatchObject({
      step: 'enter',
      billTyped: '32',
      scan: { at: 'open' },
    });
    expect(saleAfter(ended, { type: 'sent', wish: { kind: 'points', points: 23 } })).toMatchObject({
      step: 'paying',
      wish: { points: 23 },
      scan: { at: 'open' },
    });
    expect(saleAfter(ended, { type: 'rescan' })).toMatchObject({
      step: 'enter',
      billTyped: '32',
      scan: { at: 'none' },
    });
  });

  it('goes on after the page was loaded again, and learns whose sale it is', () => {
    const resumed = after({ type: 'resumed', billTyped: '32', points: 50 });
    expect(resumed).toMatchObject({ step: 'paying', billTyped: '32', wish: { points: 50 } });
    const known = saleAfter(resumed, { type: 'picked-up', scan, billTyped: '1' });
    expect(known).toMatchObject({ step: 'paying', billTyped: '32', scan: { at: 'open' } });
  });
});

it('a scan that was open before the page was loaded again is picked up with its bill, but never over another', () => {
  const pickedUp: SaleEvent = { type: 'picked-up', scan, billTyped: '32' };
  expect(after(pickedUp)).toMatchObject({ step: 'enter', billTyped: '32', scan: { at: 'open' } });
  const open = after(...scanned);
  expect(saleAfter(open, { ...pickedUp, scan: { ...scan, quoteId: 'q2' } })).toBe(open);
});

it('what the member has confirmed is taken over for the same scan only, and the clock goes on', () => {
  const open = after(...scanned);
  const { deadline, ...same } = scan;
  const confirmed = { ...same, confirmedPoints: 160 };
  expect(saleAfter(open, { type: 'updated', scan: confirmed }).scan).toEqual({
    at: 'open',
    scan: { ...confirmed, deadline },
  });
  expect(saleAfter(open, { type: 'updated', scan: { ...confirmed, quoteId: 'q2' } })).toBe(open);
});

describe('the big button', () => {
  const press = (sale: Sale, billFen: number, points: number) =>
    stepOnPress(sale, billFen, offerFor({ kind: 'points', points }, billFen, points, 10, scan));

  it.each<[string, number, number, string]>([
    ['an ordinary sale', 3200, 50, 'send'],
    ['beyond what is free', 3200, 51, 'confirm'],
    ['an unusual bill', 15_001, 50, 'ask-bill'],
    ['an unusual bill first, also where the member must confirm', 15_001, 51, 'ask-bill'],
  ])('%s', (_, billFen, points, expected) => expect(press(after(...scanned), billFen, points)).toBe(expected));

  it('asks an unusual bill back once, and again only when it changed', () => {
    const said = after(...scanned, { type: 'bill-said', billFen: 32_000 });
    expect(press(said, 32_000, 50)).toBe('send');
    expect(press(said, 32_000, 51)).toBe('confirm');
    expect(press(said, 33_000, 50)).toBe('ask-bill');
  });
});

it.each([
  ['CONFIRMATION_NEEDED', 'confirm'],
  ['QUOTE_EXPIRED', 'rescan'],
  ['QUOTE_SPENT', 'rescan'],
  ['QUOTE_NOT_FOUND', 'rescan'],
  ['SIGN_LIMIT_EXCEEDED', 'rescan'],
  ['ACCOUNT_FROZEN', 'change'],
])('after %s: %s', (code, way) => expect(wayOn(code)).toBe(way));

it('a sale that ended while its scan was looked up keeps its outcome in view', () => {
  const ended = after({ type: 'resumed', billTyped: '32', points: 50 }, { type: 'settled' });
  expect(saleAfter(ended, { type: 'picked-up', scan, billTyped: '1' })).toMatchObject({
    step: 'ended',
    billTyped: '32',
    scan: { at: 'open' },
  });
});
