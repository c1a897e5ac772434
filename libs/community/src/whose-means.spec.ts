import type { Actor, Permission } from '@youhui/kernel';
import { blocksCardsOf, managesMeansOf } from './whose-means';

it.each<[who: string, actor: Partial<Actor>, permissions: readonly Permission[], manages: boolean, blocks: boolean]>([
  ['themselves', { memberNo: 'R1' }, ['wallet:read'], true, true],
  ['a neighbour', { memberNo: 'R2' }, ['wallet:read'], false, false],
  ['their helper', { memberNo: 'R2', helpsMemberNos: ['R3', 'R1'] }, ['wallet:read'], false, true],
  ['somebody else’s helper', { memberNo: 'R2', helpsMemberNos: ['R3'] }, ['wallet:read'], false, false],
  ['the desk', {}, ['card:manage'], true, true],
  ['a cashier', { merchantNo: 'M01' }, ['member:read'], false, false],
])('%s manages what R1 shows at tills, or only blocks cards', (_, one, permissions, manages, blocks) => {
  const actor: Actor = { name: 'person:x', permissions: new Set(permissions), ...one };
  expect([managesMeansOf(actor, 'R1'), blocksCardsOf(actor, 'R1')]).toEqual([manages, blocks]);
});
