import { limitUse } from './limit-use';

it.each([
  [0, 4000, 'plenty'],
  [3199, 4000, 'plenty'],
  [3200, 4000, 'near'],
  [3999, 4000, 'near'],
  [4000, 4000, 'full'],
  [5000, 4000, 'full'],
  [0, 0, 'full'],
  [-3, 4000, 'plenty'],
])('%d outstanding of %d: %s', (outstanding, limit, use) => expect(limitUse(outstanding, limit)).toBe(use));
