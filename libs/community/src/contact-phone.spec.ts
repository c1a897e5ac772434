import { isContactPhone } from './contact-phone';

it.each([
  ['028-8555 0123', true],
  ['12345', true],
  ['+86 28 8555 0123', true],
  ['400-800-8820', true],
  ['13800000001', true],
  ['1234567890123456789012345', true],
  ['12345678901234567890123456', false],
  ['1234', false],
  ['', false],
  ['028--8555', false],
  ['028 8555 ', false],
  [' 0288555', false],
  ['028-8555转8', false],
  ['电话', false],
  ['<b>12345</b>', false],
  ['12345\n', false],
  ['１２３４５', false],
  ['1'.repeat(60), false],
])('%j: %s', (text, is) => expect(isContactPhone(text)).toBe(is));
