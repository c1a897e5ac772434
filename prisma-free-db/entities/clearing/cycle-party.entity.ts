import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cycle } from './cycle.entity';

/** What one party has to get or to pay after a cut. */
@Entity('cycle_party')
@Check('cycle_party_status_ck', "status in ('pay','collect','carried','zero','fund')")
@Check(
  'cycle_party_sum_ck',
  'net_fen = carried_in_fen + fund_fen + interchange_receivable_fen - interchange_payable_fen',
)
@ForeignKey(() => Cycle, ['communityId', 'cycle'], ['communityId', 'cycle'], { name: 'cycle_party_cycle_fk' })
export class CycleParty {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'cycle_party_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'cycle', type: 'text', primaryKeyConstraintName: 'cycle_party_pk' })
  cycle: string;

  @PrimaryColumn({ name: 'party', type: 'text', primaryKeyConstraintName: 'cycle_party_pk' })
  party: string;

  @Column({ name: 'ordinal', type: 'integer' })
  ordinal: number;

  @Column({ name: 'carried_in_fen', type: 'bigint' })
  carriedInFen: number;

  @Column({ name: 'fund_fen', type: 'bigint', nullable: true })
  fundFen: number | null;

  @Column({ name: 'interchange_receivable_fen', type: 'bigint', nullable: true })
  interchangeReceivableFen: number | null;

  @Column({ name: 'interchange_payable_fen', type: 'bigint', nullable: true })
  interchangePayableFen: number | null;

  @Column({ name: 'net_fen', type: 'bigint' })
  netFen: number;

  @Column({ name: 'status', type: 'text' })
  status: string;
}
