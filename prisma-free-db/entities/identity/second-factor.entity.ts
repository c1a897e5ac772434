import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity';

/** The secret in somebody's authenticator, sealed, and the one that is being set up. */
@Entity('identity_second_factor')
@Check('identity_second_factor_set_ck', '(secret_sealed is null) = (set_at is null)')
@Check('identity_second_factor_pending_ck', '(pending_sealed is null) = (pending_until is null)')
@ForeignKey(() => Person, ['communityId', 'login'], ['communityId', 'login'], {
  name: 'identity_second_factor_person_fk',
})
export class SecondFactor {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'identity_second_factor_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'login', type: 'text', primaryKeyConstraintName: 'identity_second_factor_pk' })
  login: string;

  @Column({ name: 'secret_sealed', type: 'bytea', nullable: true })
  secretSealed: Buffer | null;

  @Column({ name: 'set_at', type: 'timestamptz', nullable: true })
  setAt: Date | null;

  @Column({ name: 'last_step', type: 'bigint', default: 0 })
  lastStep: number;

  @Column({ name: 'pending_sealed', type: 'bytea', nullable: true })
  pendingSealed: Buffer | null;

  @Column({ name: 'pending_until', type: 'timestamptz', nullable: true })
  pendingUntil: Date | null;
}
