import { firstCommunity } from './remembered';

it.each([
  ['c=qingyang', undefined, 'shengli', 'qingyang'],
  ['community=qingyang', undefined, null, 'qingyang'],
  ['', '/s/jinjiang/M01', 'shengli', 'jinjiang'],
  ['', '/s/%E9%94%A6/M01', null, '锦'],
  ['', '/me', 'qingyang', 'qingyang'],
  ['', undefined, null, 'shengli'],
])('%s, from %s, last %s: %s', (query, from, last, community) =>
  expect(firstCommunity(new URLSearchParams(query), from, last)).toBe(community),
);
