import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Merchant } from './merchant.entity';

/** A till of a shop, paired by a code, known by its token’s hash. */
@Entity('terminal')
@Index('terminal_merchant_ix', ['communityId', 'merchantNo'])
@Index('terminal_pairing_ix', ['communityId', 'pairingHash'], { unique: true, where: `pairing_hash is not null` })
@Index('terminal_token_ix', ['communityId', 'tokenHash'], { unique: true, where: `token_hash is not null` })
@Check('terminal_revoked_ck', `revoked_at is null or (pairing_hash is null and token_hash is null)`)
@ForeignKey(() => Merchant, ['communityId', 'merchantNo'], ['communityId', 'merchantNo'], {
  name: 'terminal_merchant_fk',
})
export class Terminal {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'terminal_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'terminal_no', type: 'text', primaryKeyConstraintName: 'terminal_pk' })
  terminalNo: string;

  @Column({ name: 'merchant_no', type: 'text' })
  merchantNo: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'created_by', type: 'text' })
  createdBy: string;

  @Column({ name: 'pairing_hash', type: 'bytea', nullable: true })
  pairingHash: Buffer | null;

  @Column({ name: 'pairing_until', type: 'timestamptz', nullable: true })
  pairingUntil: Date | null;

  @Column({ name: 'token_hash', type: 'bytea', nullable: true })
  tokenHash: Buffer | null;

  @Column({ name: 'paired_at', type: 'timestamptz', nullable: true })
  pairedAt: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ name: 'revoked_by', type: 'text', nullable: true })
  revokedBy: string | null;
}
