import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One neighbourhood. A reference table: small, and the same on every node. */
@Entity('community')
@Check('community_code_ck', "code ~ '^[a-z][a-z0-9-]{1,31}$'")
@Check('community_calendar_ck', "cycle_calendar in ('half_month','daily','weekly','month')")
@Unique('community_code_uq', ['code'])
export class Community {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'community_pk' })
  communityId: string;

  @Column({ name: 'code', type: 'text' })
  code: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'timezone', type: 'text' })
  timezone: string;

  @Column({ name: 'cycle_calendar', type: 'text' })
  cycleCalendar: string;

  @Column({ name: 'is_demo', type: 'boolean' })
  isDemo: boolean;

  @Column({ name: 'importing', type: 'boolean' })
  importing: boolean;

  @Column({ name: 'expired_through', type: 'date', nullable: true })
  expiredThrough: string | null;

  @Column({ name: 'settlement_stopped_at', type: 'timestamptz', nullable: true })
  settlementStoppedAt: Date | null;

  @Column({ name: 'settlement_stop_reason', type: 'text', nullable: true })
  settlementStopReason: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
