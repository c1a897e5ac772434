import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity';

/** A sign-in that waits for its second factor; only the hash of the ticket is kept. */
@Entity('identity_ticket')
@Check('identity_ticket_opened_ck', `opened_by in ('password','phone')`)
@Check('identity_ticket_tries_ck', 'tries between 0 and 5')
@ForeignKey(() => Person, ['communityId', 'login'], ['communityId', 'login'], { name: 'identity_ticket_person_fk' })
export class Ticket {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'identity_ticket_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'ticket_hash', type: 'bytea', primaryKeyConstraintName: 'identity_ticket_pk' })
  ticketHash: Buffer;

  @Column({ name: 'login', type: 'text' })
  login: string;

  @Column({ name: 'opened_by', type: 'text' })
  openedBy: string;

  @Column({ name: 'network', type: 'text' })
  network: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'tries', type: 'integer', default: 0 })
  tries: number;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
