import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Community } from '../community/community.entity';

/** A shop of the alliance with its terms. */
@Entity('merchant')
@Check('merchant_settlement_ck', 'settlement_bps between 0 and 10000')
@Check('merchant_limit_ck', 'issuing_limit_points >= 0')
@Check('merchant_earn_ck', 'earn_fen_per_point >= 1')
@Check('merchant_no_ck', "merchant_no <> 'FUND'")
@Unique('merchant_ordinal_uq', ['communityId', 'ordinal'])
@ForeignKey(() => Community, ['communityId'], ['communityId'], { name: 'merchant_community_fk' })
export class Merchant {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'merchant_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'merchant_no', type: 'text', primaryKeyConstraintName: 'merchant_pk' })
  merchantNo: string;

  @Column({ name: 'ordinal', type: 'integer' })
  ordinal: number;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'trade', type: 'text' })
  trade: string;

  @Column({ name: 'settlement_bps', type: 'integer' })
  settlementBps: number;

  @Column({ name: 'issuing_limit_points', type: 'bigint' })
  issuingLimitPoints: number;

  @Column({ name: 'earn_fen_per_point', type: 'bigint' })
  earnFenPerPoint: number;

  @Column({ name: 'suspended', type: 'boolean' })
  suspended: boolean;

  @Column({ name: 'honours_until', type: 'date', nullable: true })
  honoursUntil: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
