import { isCashierPin } from './cashier-pin';

describe('A cashier’s PIN', () => {
  it.each([
    ['2468', true],
    ['13579', true],
    ['112233', true],
    ['0007', true],
    ['123', false],
    ['1234567', false],
    ['1111', false],
    ['000000', false],
    ['1234', false],
    ['34567', false],
    ['7890', false],
    ['654321', false],
    ['0987', false],
    ['', false],
    ['12a4', false],
    ['２４６８', false],
    ['2468\n', false],
    [' 2468', false],
  ])('%j: %s', (pin, may) => expect(isCashierPin(pin)).toBe(may));
});
