import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FamilyHelper } from './family-helper.entity';

/** What a family helper used on one local day. */
@Entity('helper_day')
@Check('helper_day_points_ck', 'used_points >= 0')
@ForeignKey(() => FamilyHelper, ['communityId', 'helperNo'], ['communityId', 'helperNo'], {
  name: 'helper_day_helper_fk',
})
export class HelperDay {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'helper_day_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'helper_no', type: 'text', primaryKeyConstraintName: 'helper_day_pk' })
  helperNo: string;

  @PrimaryColumn({ name: 'local_date', type: 'date', primaryKeyConstraintName: 'helper_day_pk' })
  localDate: string;

  @Column({ name: 'used_points', type: 'bigint' })
  usedPoints: number;
}
