import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity';

/** What is kept of a code that lets somebody in once without the authenticator. */
@Entity('identity_recovery_code')
@Check('identity_recovery_code_over_ck', 'used_at is null or ended_at is null')
@ForeignKey(() => Person, ['communityId', 'login'], ['communityId', 'login'], {
  name: 'identity_recovery_code_person_fk',
})
export class RecoveryCode {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'identity_recovery_code_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'login', type: 'text', primaryKeyConstraintName: 'identity_recovery_code_pk' })
  login: string;

  @PrimaryColumn({ name: 'code_hash', type: 'bytea', primaryKeyConstraintName: 'identity_recovery_code_pk' })
  codeHash: Buffer;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
