import type { MonthEventOf } from '@youhui/month';
import { sum } from './exact-amounts';
import { fund, type MonthSoFar, type SettlementLine } from './month-so-far';

const statusOf = (soFar: MonthSoFar, net: number): SettlementLine['status'] => {
  if (net === 0) return 'zero';
  if (Math.abs(net) < (soFar.policy.carry_forward_below_fen ?? 0)) return 'carried';
  return net > 0 ? 'pay' : 'collect';
};

export const cut = (soFar: MonthSoFar, event: MonthEventOf<'cut'>): string => {
  const { cycle } = event;
  const dues = soFar.uncutDues();
  const owed = (from: (party: string) => boolean, to: (party: string) => boolean) =>
    sum(dues.filter((due) => from(due.from) && to(due.to)).map((due) => due.fen));
  const isFund = (party: string) => party === fund;
  const isMerchant = (party: string) => party !== fund;
  const anyone = () => true;

  const merchantLines = soFar.merchants.map(({ merchant_no: party }): SettlementLine => {
    const is = (other: string) => other === party;
    const before = soFar.cuts.at(-1)?.lines.find((line) => line.party === party);
    const carried_in_fen = before?.status === 'carried' ? before.net_fen : 0;
    const fund_fen = owed(isFund, is);
    const interchange_receivable_fen = owed(isMerchant, is);
    const interchange_payable_fen = owed(is, anyone);
    const net_fen = carried_in_fen + fund_fen + interchange_receivable_fen - interchange_payable_fen;
    const status = statusOf(soFar, net_fen);
    return {
      cycle,
      party,
      carried_in_fen,
      fund_fen,
      interchange_receivable_fen,
      interchange_payable_fen,
      net_fen,
      status,
    };
  });

  const donations = owed(isMerchant, isFund);
  const debt = owed(isFund, isMerchant);
  const fundLine: SettlementLine = {
    cycle,
    party: fund,
    carried_in_fen: 0,
    fund_fen: 0 - debt,
    interchange_receivable_fen: donations,
    interchange_payable_fen: 0,
    net_fen: donations - debt,
    status: 'fund',
  };
  soFar.fundMoves.push({ purpose: 'redemption_reserve', fen: fundLine.net_fen });
  soFar.cuts.push({ lines: [...merchantLines, fundLine], dues: soFar.dues.length });
  return 'OK';
};
