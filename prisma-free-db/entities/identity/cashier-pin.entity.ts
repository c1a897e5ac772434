import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity';

/** What a cashier types at a paired till. */
@Entity('cashier_pin')
@ForeignKey(() => Person, ['communityId', 'login'], ['communityId', 'login'], { name: 'cashier_pin_person_fk' })
export class CashierPin {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'cashier_pin_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'login', type: 'text', primaryKeyConstraintName: 'cashier_pin_pk' })
  login: string;

  @Column({ name: 'pin_hash', type: 'text' })
  pinHash: string;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt: Date;

  @Column({ name: 'set_by', type: 'text' })
  setBy: string;
}
