import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Community } from '../community/community.entity';

/** A stretch of the journal that is settled together. */
@Entity('cycle')
@Check('cycle_state_ck', "state in ('open','cut','netted')")
@Unique('cycle_ordinal_uq', ['communityId', 'ordinal'])
@Index('cycle_open_uq', ['communityId'], { unique: true, where: "state = 'open'" })
@ForeignKey(() => Community, ['communityId'], ['communityId'], { name: 'cycle_community_fk' })
export class Cycle {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'cycle_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'cycle', type: 'text', primaryKeyConstraintName: 'cycle_pk' })
  cycle: string;

  @Column({ name: 'ordinal', type: 'integer' })
  ordinal: number;

  @Column({ name: 'state', type: 'text' })
  state: string;

  @Column({ name: 'opened_on', type: 'date' })
  openedOn: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;

  @Column({ name: 'first_sequence', type: 'bigint' })
  firstSequence: number;

  @Column({ name: 'last_sequence', type: 'bigint', nullable: true })
  lastSequence: number | null;

  @Column({ name: 'cut_requested_at', type: 'timestamptz', nullable: true })
  cutRequestedAt: Date | null;

  @Column({ name: 'cut_requested_by', type: 'text', nullable: true })
  cutRequestedBy: string | null;

  @Column({ name: 'cut_at', type: 'timestamptz', nullable: true })
  cutAt: Date | null;

  @Column({ name: 'netted_at', type: 'timestamptz', nullable: true })
  nettedAt: Date | null;

  @Column({ name: 'fencing', type: 'integer' })
  fencing: number;
}
