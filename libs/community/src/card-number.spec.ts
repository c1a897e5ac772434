import { isCardNo, newCardNo, nfcIdOf } from './card-number';

describe('A card’s number', () => {
  it('is 9, fourteen digits at random and the check digit', () => {
    const numbers = Array.from({ length: 200 }, newCardNo);
    for (const number of numbers) {
      expect(number).toMatch(/^9[0-9]{15}$/);
      expect(isCardNo(number)).toBe(true);
    }
    expect(new Set(numbers).size).toBe(200);
  });

  it('with any one digit wrong is none', () => {
    const number = newCardNo();
    for (let place = 0; place < 16; place += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const wrong = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
        if (wrong !== number) expect(isCardNo(wrong)).toBe(false);
      }
  });

  it.each(['', '9', '9000000000000009', '4111111111111111', '90000000000000033', '９０００００００００００００００'])(
    'is not %j',
    (text) => expect(isCardNo(text)).toBe(false),
  );
});

describe('A chip’s number', () => {
  it.each([
    ['04a2b3c4', '04a2b3c4'],
    ['04A2B3C4D5E680', '04a2b3c4d5e680'],
    ['0'.repeat(20), '0'.repeat(20)],
    ['04a2b3c', undefined],
    ['0'.repeat(21), undefined],
    ['04:a2:b3:c4', undefined],
    ['04a2b3cg', undefined],
    ['', undefined],
  ])('%j is kept as %j', (text, kept) => expect(nfcIdOf(text)).toBe(kept));
});
