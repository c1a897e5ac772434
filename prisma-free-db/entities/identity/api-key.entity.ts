import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Merchant } from '../alliance/merchant.entity';
import { Community } from '../community/community.entity';

/** By which a program calls the API; only the hash of its token is kept. */
@Entity('api_key')
@Check('api_key_no_ck', `key_no > 0 and replaces < key_no`)
@Check('api_key_name_ck', `length(name) between 1 and 40`)
@Check('api_key_scopes_ck', `cardinality(scopes) > 0`)
@Check('api_key_token_ck', `length(token_hash) = 32`)
@Check('api_key_time_ck', `expires_at > created_at and expires_at <= created_at + interval '366 days'`)
@Check('api_key_ended_ck', `(ended_at is null) = (ended_by is null)`)
@Index('api_key_token_ix', ['communityId', 'tokenHash'], { unique: true })
@Index('api_key_replaces_ix', ['communityId', 'replaces'], { unique: true, where: `replaces is not null` })
@ForeignKey(() => Community, ['communityId'], ['communityId'], { name: 'api_key_community_fk' })
@ForeignKey(() => Merchant, ['communityId', 'merchantNo'], ['communityId', 'merchantNo'], {
  name: 'api_key_merchant_fk',
})
@ForeignKey(() => ApiKey, ['communityId', 'replaces'], ['communityId', 'keyNo'], { name: 'api_key_replaces_fk' })
export class ApiKey {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'api_key_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'key_no', type: 'integer', primaryKeyConstraintName: 'api_key_pk' })
  keyNo: number;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'scopes', type: 'text', array: true })
  scopes: string[];

  @Column({ name: 'merchant_no', type: 'text', nullable: true })
  merchantNo: string | null;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'created_by', type: 'text' })
  createdBy: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'replaces', type: 'integer', nullable: true })
  replaces: number | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'ended_by', type: 'text', nullable: true })
  endedBy: string | null;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;
}
