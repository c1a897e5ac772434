import { newCardNo } from '../card-number';
import { readPresented } from './presented-text';

const cardNo = newCardNo();

describe('What a till was shown', () => {
  it.each([
    ['770000042123456789', { kind: 'code', digits: '770000042123456789' }],
    [cardNo, { kind: 'card', cardNo, wellFormed: true }],
    ['1111111111111111', { kind: 'card', cardNo: '1111111111111111', wellFormed: false }],
    ['NFC:04A2B3C4', { kind: 'nfc', nfcId: '04a2b3c4' }],
    ['', undefined],
    ['R00001', undefined],
    ['7700000421234567891', undefined],
    ['77000004212345678', undefined],
    ['７70000042123456789', undefined],
    ['770000042123456789\n', undefined],
    ['NFC:', undefined],
    ['NFC:xyz', undefined],
    ['nfc:04A2B3C4', undefined],
    ['https://example.org/s/a/M01', undefined],
    ['9'.repeat(100_000), undefined],
  ])('%.60j is %j', (text, presented) => expect(readPresented(text)).toEqual(presented));
});
