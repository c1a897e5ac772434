import { looksLikeReceiptNo, readReceiptNo, receiptNoOf } from './receipt-no';

it.each([
  [1, 'YH0000000018'],
  [6042, 'YH0000060426'],
  [999_999_999, 'YH9999999999'],
  [1_000_000_000, 'YH10000000009'],
  [Number.MAX_SAFE_INTEGER, 'YH90071992547409915'],
])('sale %i has receipt %s, and is found by it', (recordedNo, receiptNo) => {
  expect(receiptNoOf(recordedNo)).toBe(receiptNo);
  expect(readReceiptNo(receiptNo)).toBe(recordedNo);
});

const right = receiptNoOf(6042);

it('finds every single wrong digit', () => {
  for (let place = 2; place < right.length; place += 1)
    for (let digit = 0; digit < 10; digit += 1) {
      const text = right.slice(0, place) + String(digit) + right.slice(place + 1);
      expect(readReceiptNo(text)).toBe(text === right ? 6042 : undefined);
    }
});

it.each([
  ['nothing', '', false],
  ['the mark alone', 'YH', false],
  ['no sale', receiptNoOf(0), true],
  ['small letters', right.toLowerCase(), false],
  ['a space behind', `${right} `, false],
  ['a line behind', `${right}\n`, false],
  ['a digit too many', right.replace('YH', 'YH0'), true],
  ['a payment code', '770000001123456785', false],
  ['a card', '9123456789012345', false],
  ['goods', '6901234567892', false],
  ['a chip', 'NFC:04A1B2C3', false],
  ['a sign', 'https://example.test/s/shengli/M01', false],
  ['more than a number holds', `YH${'9'.repeat(17)}`, true],
  ['far too much', `YH${'9'.repeat(100_000)}`, false],
])('%s is no receipt of a sale', (_, text, looksLike) => {
  expect(readReceiptNo(text)).toBeUndefined();
  expect(looksLikeReceiptNo(text)).toBe(looksLike);
});
