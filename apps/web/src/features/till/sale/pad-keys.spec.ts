import { type PadKey, typedAfter } from './pad-keys';

it.each([
  ['32', '32'],
  ['32.50', '32.50'],
  ['32.505', '32.50'],
  ['..5', '0.5'],
  ['007', '7'],
  ['0.07', '0.07'],
  ['32⌫⌫⌫8', '8'],
  ['12345678901', '1234567890'],
])('pressing %s types %s', (keys, typed) =>
  expect([...keys].reduce((before, key) => typedAfter(before, key as PadKey), '')).toBe(typed),
);
