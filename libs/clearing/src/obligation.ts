import { BPS_OF_ONE, floorRatio } from '@youhui/kernel';
import { account, FUND, tableRows, type Transfer } from '@youhui/ledger';

/** The terms of a checkout that decide what is owed for its points, kept with it for its refunds. */
export interface ObligationTerms {
  readonly faceValueFen: number;
  readonly interchangeBps: number;
  /** The acceptor's. */
  readonly settlementBps: number;
}

/** What an issuer owes for points redeemed at an acceptor; differences of two may be negative. */
export interface Obligation {
  readonly points: number;
  readonly owedFen: number;
  readonly receivableFen: number;
  readonly donationFen: number;
  /** What the acceptor gives up; a memo, booked nowhere. */
  readonly concessionFen: number;
}

/**
 * The obligation for `points` of `issuer` taken at `acceptor`: nothing at its own till; of the fund's points the
 * acceptor gets its settlement rate and concedes the rest; of another shop's the interchange rate, the rest being a
 * donation to the fund's reserve. Floors are taken here, once per checkout and issuer.
 */
export function obligationFor(issuer: string, acceptor: string, points: number, terms: ObligationTerms): Obligation {
  if (issuer === acceptor) return { points, owedFen: 0, receivableFen: 0, donationFen: 0, concessionFen: 0 };
  const worthFen = points * terms.faceValueFen;
  if (issuer === FUND) {
    const receivableFen = floorRatio(worthFen, terms.settlementBps, BPS_OF_ONE);
    return { points, owedFen: receivableFen, receivableFen, donationFen: 0, concessionFen: worthFen - receivableFen };
  }
  const receivableFen = floorRatio(worthFen, terms.interchangeBps, BPS_OF_ONE);
  return { points, owedFen: worthFen, receivableFen, donationFen: worthFen - receivableFen, concessionFen: 0 };
}

/** What is booked when an obligation goes from `before` to `after`: rounding never leaks. */
export function obligationChange(before: Obligation, after: Obligation): Obligation {
  return {
    points: after.points - before.points,
    owedFen: after.owedFen - before.owedFen,
    receivableFen: after.receivableFen - before.receivableFen,
    donationFen: after.donationFen - before.donationFen,
    concessionFen: after.concessionFen - before.concessionFen,
  };
}

/** The transfers that book an obligation or a change of one, in either direction. */
export function obligationTransfers(
  issuer: string,
  acceptor: string,
  { receivableFen, donationFen }: Obligation,
): Transfer[] {
  return [
    ...directed(account.clearing(issuer), account.clearing(acceptor), receivableFen),
    ...directed(account.clearing(issuer), account.clearingDonations, donationFen),
  ];
}

/** A transfer of a signed amount: none for zero, the other way round for a negative one. */
export function directed(from: string, to: string, amount: number): Transfer[] {
  if (amount === 0 || from === to) return [];
  return amount > 0 ? [{ from, to, amount }] : [{ from: to, to: from, amount: -amount }];
}

export interface ObligationRow extends Obligation {
  readonly sequence: number;
  readonly issuer: string;
  readonly acceptor: string;
}

export const obligationRows = tableRows<ObligationRow>({
  table: 'obligation',
  key: ['sequence', 'issuer'],
  columns: {
    sequence: ['sequence', 'bigint'],
    issuer: ['issuer', 'text'],
    acceptor: ['acceptor', 'text'],
    points: ['points', 'bigint'],
    owedFen: ['owed_fen', 'bigint'],
    receivableFen: ['receivable_fen', 'bigint'],
    donationFen: ['donation_fen', 'bigint'],
    concessionFen: ['concession_fen', 'bigint'],
  },
});
