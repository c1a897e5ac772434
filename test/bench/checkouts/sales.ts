import { addDays, fen, localDateOf, points } from '@youhui/kernel';
import type { CompleteCheckoutOrder } from '@youhui/checkout';
import { FUND } from '@youhui/ledger';
import { accepted, TestCommunity } from '../../support/test-community';
import { dice } from '../dice';

export interface SizeOfCommunity {
  readonly merchants: number;
  readonly members: number;
}

const merchantNo = (no: number) => `M${String(no + 1).padStart(2, '0')}`;
/** Of the n-th member, from 0. */
export const memberNo = (no: number) => `R${String(no + 1).padStart(4, '0')}`;
const lotsEach = 3;
const pointsALot = 4;
const atOnce = 1000;

/**
 * A community that can sell for ever: each member has lots of three issuers, and a sale redeems three points and earns
 * three, so that wallets stay as full as they were. No limit is in the way.
 */
export async function communityOfShoppers(url: string, { merchants, members }: SizeOfCommunity) {
  const community = await TestCommunity.make(url, { max_redeem_points_per_day: null });
  const everyNo = Array.from({ length: members }, (_, no) => no);
  for (let no = 0; no < merchants; no += 1)
    accepted(await community.use.merchant(merchantNo(no), { issuingLimitPoints: 1_000_000_000 }));
  await inGroups(everyNo, async (no) => accepted(await community.use.member(memberNo(no))));
  const today = localDateOf(new Date(), 'Asia/Shanghai');
  for (let lot = 0; lot < lotsEach; lot += 1)
    await inGroups(everyNo, async (no) => {
      const issuer = lot === 0 ? FUND : merchantNo((no + lot) % merchants);
      accepted(await community.use.bringIn(memberNo(no), issuer, pointsALot, addDays(today, 30 + lot)));
    });
  return community;
}

/** In an order that is the same each time: the commands of one group are given to the pen in turn, without waiting. */
async function inGroups(numbers: readonly number[], each: (no: number) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < numbers.length; start += atOnce)
    await Promise.all(numbers.slice(start, start + atOnce).map(each));
}

/** Sales of any member at any shop; every one redeems from lots and earns. */
export function randomSales({ merchants, members }: SizeOfCommunity, seed: number): () => CompleteCheckoutOrder {
  const throwDie = dice(seed);
  return () => ({
    merchantNo: merchantNo(throwDie(merchants)),
    memberNo: memberNo(throwDie(members)),
    billFen: fen(3030 + throwDie(900)),
    redeemPoints: points(3),
    channel: 'scan',
  });
}
