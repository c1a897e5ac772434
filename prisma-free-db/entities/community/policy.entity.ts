import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Community } from './community.entity';

/** A version of the rules of a community; never changed once it is in force. */
@Entity('policy')
@Index('policy_effective_ix', ['communityId', 'effectiveFrom'])
@ForeignKey(() => Community, ['communityId'], ['communityId'], { name: 'policy_community_fk' })
export class Policy {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'policy_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'version', type: 'text', primaryKeyConstraintName: 'policy_pk' })
  version: string;

  @Column({ name: 'effective_from', type: 'date' })
  effectiveFrom: string;

  @Column({ name: 'terms', type: 'jsonb' })
  terms: unknown;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
