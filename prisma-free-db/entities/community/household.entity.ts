import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Community } from './community.entity';

/** People who share points and may not review one another. */
@Entity('household')
@ForeignKey(() => Community, ['communityId'], ['communityId'], { name: 'household_community_fk' })
export class Household {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'household_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'household_no', type: 'text', primaryKeyConstraintName: 'household_pk' })
  householdNo: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
