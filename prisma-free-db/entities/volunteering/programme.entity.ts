import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Community } from '../community/community.entity';

/** What the fund grants points for; how many approved awards wait for its budget. */
@Entity('programme')
@Check('programme_waiting_ck', 'waiting_awards >= 0')
@ForeignKey(() => Community, ['communityId'], ['communityId'], { name: 'programme_community_fk' })
export class Programme {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'programme_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'programme', type: 'text', primaryKeyConstraintName: 'programme_pk' })
  programme: string;

  @Column({ name: 'waiting_awards', type: 'integer' })
  waitingAwards: number;
}
