import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Journal } from '../ledger/journal.entity';

/** What an issuer came to owe for points redeemed at an acceptor; negative where a refund took it back. */
@Entity('obligation')
@Check('obligation_sum_ck', 'owed_fen = receivable_fen + donation_fen')
@Index('obligation_acceptor_ix', ['communityId', 'acceptor', 'sequence', 'issuer'], { where: 'issuer <> acceptor' })
@Index('obligation_issuer_ix', ['communityId', 'issuer', 'sequence'], {
  where: `issuer <> acceptor and issuer <> 'FUND'`,
})
@Index('obligation_acceptor_refund_ix', ['communityId', 'acceptor', 'sequence', 'issuer'], {
  where: 'issuer <> acceptor and points < 0',
})
@Index('obligation_issuer_refund_ix', ['communityId', 'issuer', 'sequence'], {
  where: `issuer <> acceptor and issuer <> 'FUND' and points < 0`,
})
@ForeignKey(() => Journal, ['communityId', 'sequence'], ['communityId', 'sequence'], { name: 'obligation_journal_fk' })
export class Obligation {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'obligation_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'sequence', type: 'bigint', primaryKeyConstraintName: 'obligation_pk' })
  sequence: number;

  @PrimaryColumn({ name: 'issuer', type: 'text', primaryKeyConstraintName: 'obligation_pk' })
  issuer: string;

  @Column({ name: 'acceptor', type: 'text' })
  acceptor: string;

  @Column({ name: 'points', type: 'bigint' })
  points: number;

  @Column({ name: 'owed_fen', type: 'bigint' })
  owedFen: number;

  @Column({ name: 'receivable_fen', type: 'bigint' })
  receivableFen: number;

  @Column({ name: 'donation_fen', type: 'bigint' })
  donationFen: number;

  @Column({ name: 'concession_fen', type: 'bigint' })
  concessionFen: number;
}
