import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity';

/** Roles of power that one administrator asked for and another decides about. */
@Entity('role_request')
@Check(
  'role_request_decided_ck',
  `(decided_at is null) = (decided_by is null) and (decided_at is null) = (agreed is null)`,
)
@Check('role_request_roles_ck', `cardinality(roles) > 0`)
@Index('role_request_open_ix', ['communityId', 'login'], { unique: true, where: `decided_at is null` })
@ForeignKey(() => Person, ['communityId', 'login'], ['communityId', 'login'], { name: 'role_request_person_fk' })
export class RoleRequest {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'role_request_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'request_id', type: 'uuid', primaryKeyConstraintName: 'role_request_pk' })
  requestId: string;

  @Column({ name: 'login', type: 'text' })
  login: string;

  @Column({ name: 'roles', type: 'text', array: true })
  roles: string[];

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt: Date;

  @Column({ name: 'asked_by', type: 'text' })
  askedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ name: 'agreed', type: 'boolean', nullable: true })
  agreed: boolean | null;
}
