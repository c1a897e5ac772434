import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Terminal } from './terminal.entity';

/** One cashier at one till, from opening to handing over. */
@Entity('till_shift')
@Index('till_shift_terminal_ix', ['communityId', 'terminalNo', 'openedAt'])
@Index('till_shift_open_ix', ['communityId', 'terminalNo'], { unique: true, where: `closed_at is null` })
@Check('till_shift_closed_ck', `closed_at >= opened_at`)
@ForeignKey(() => Terminal, ['communityId', 'terminalNo'], ['communityId', 'terminalNo'], {
  name: 'till_shift_terminal_fk',
})
export class TillShift {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'till_shift_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'shift_id', type: 'text', primaryKeyConstraintName: 'till_shift_pk' })
  shiftId: string;

  @Column({ name: 'terminal_no', type: 'text' })
  terminalNo: string;

  @Column({ name: 'merchant_no', type: 'text' })
  merchantNo: string;

  @Column({ name: 'login', type: 'text' })
  login: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
