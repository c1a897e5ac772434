import { isPin, isPinTyped } from './pin-rules';

describe('A PIN', () => {
  it.each([
    ['123789', true],
    ['000001', true],
    ['112233', true],
    ['234567', true],
    ['000000', false],
    ['111111', false],
    ['999999', false],
    ['123456', false],
    ['654321', false],
    ['12345', false],
    ['1237890', false],
    ['12378a', false],
    ['１２３７８９', false],
    ['١٢٣٧٨٩', false],
    [' 123789', false],
    ['123789\n', false],
    ['-12378', false],
    ['1e3789', false],
    ['', false],
  ])('%j may be one: %s', (text, may) => expect(isPin(text)).toBe(may));

  it('that nobody may set can still be typed: the answer is only that it is wrong', () => {
    expect(isPinTyped('111111')).toBe(true);
    expect(isPinTyped('11111')).toBe(false);
    expect(isPinTyped('1'.repeat(100_000))).toBe(false);
  });
});
