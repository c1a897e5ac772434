import { checkDigit, paymentCode, receiptNoOf } from '@youhui/kernel';
import { groupedDigits, readPresented, readTyped } from './presented-text';

const code = paymentCode('77', 42, '01234567');
const card = `9${'12345678901234'}${checkDigit('912345678901234')}`;
const receipt = receiptNoOf(6042);
const wrongEnd = (text: string) => text.slice(0, -1) + String((Number(text.slice(-1)) + 1) % 10);

it.each([
  [code, 'code', code],
  [` ${groupedDigits(code)} `, 'code', code],
  [wrongEnd(code), 'typo', wrongEnd(code)],
  [card, 'card', card],
  [wrongEnd(card), 'typo', wrongEnd(card)],
  ['NFC:04A1B2C3D4E5F6', 'tag', 'NFC:04a1b2c3d4e5f6'],
  ['NFC:12345678', 'tag', 'NFC:12345678'],
  ['04A1B2C3', 'tag', 'NFC:04a1b2c3'],
  [receipt, 'receipt', receipt],
  [receipt.toLowerCase(), 'receipt', receipt],
  [groupedDigits(receipt), 'receipt', receipt],
  [receiptNoOf(2 ** 53 - 1), 'receipt', receiptNoOf(2 ** 53 - 1)],
  [wrongEnd(receipt), 'typo', wrongEnd(receipt)],
  [receipt.slice(2), 'unknown', receipt.slice(2)],
  ['YH', 'unknown', 'YH'],
  ['6901234567892', 'unknown', '6901234567892'], // goods
  ['131234567890123456', 'unknown', '131234567890123456'], // another payment's code
  ['12345678', 'unknown', '12345678'],
  ['https://example.test/s/shengli/M01', 'unknown', 'https://example.test/s/shengli/M01'],
])('a scan of %s is %s', (scanned, kind, text) => expect(readPresented(scanned)).toEqual({ kind, text }));

it.each([
  ['', 'incomplete'],
  ['7700', 'incomplete'],
  [code.slice(0, 16), 'incomplete'],
  [code, 'code'],
  [wrongEnd(code), 'typo'],
  [card.slice(0, 15), 'incomplete'],
  [card, 'card'],
  [wrongEnd(card), 'typo'],
  [`${code}1`, 'unknown'],
  ['7700x', 'unknown'],
  ['y', 'incomplete'],
  ['YH00000', 'incomplete'],
  [receipt, 'receipt'],
  [receipt.toLowerCase(), 'receipt'],
  [wrongEnd(receipt), 'typo'],
  ['YHX', 'unknown'],
])('%s typed so far is %s', (typed, kind) => expect(readTyped(typed).kind).toBe(kind));

it('groups digits by four', () => {
  expect(groupedDigits('770000001123456785')).toBe('7700 0000 1123 4567 85');
  expect(groupedDigits('7700')).toBe('7700');
  expect(groupedDigits('')).toBe('');
});
