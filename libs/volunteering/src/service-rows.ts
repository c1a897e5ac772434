import { isText, type LocalDate } from '@youhui/kernel';
import { tableRows } from '@youhui/ledger';

export const evidenceGrades = ['verified', 'attested', 'self_declared', 'back_filled'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];
export type ServiceStatus = 'submitted' | 'approved' | 'rejected';

export interface ServiceRecordRow {
  readonly serviceId: string;
  /** The number of the command that recorded it: lists are in this order. */
  readonly recordedNo: number;
  readonly memberNo: string;
  readonly programme: string;
  readonly tags: readonly string[];
  readonly minutes: number;
  readonly grade: string;
  readonly servedOn: LocalDate;
  readonly status: ServiceStatus;
  readonly recordedBy: string;
  readonly reviewedBy: readonly string[];
  readonly policyVersion: string | null;
  readonly awardPoints: number | null;
  readonly awardState: 'none' | 'granted' | 'waiting';
  /** The number of the command that approved it: waiting awards are granted in this order. */
  readonly approvedNo: number | null;
}

export const serviceRecordRows = tableRows<ServiceRecordRow>({
  table: 'service_record',
  key: ['serviceId'],
  columns: {
    serviceId: ['service_id', 'text'],
    recordedNo: ['recorded_no', 'bigint'],
    memberNo: ['member_no', 'text'],
    programme: ['programme', 'text'],
    tags: ['tags', 'text[]'],
    minutes: ['minutes', 'int'],
    grade: ['grade', 'text'],
    servedOn: ['served_on', 'date'],
    status: ['status', 'text'],
    recordedBy: ['recorded_by', 'text'],
    reviewedBy: ['reviewed_by', 'text[]'],
    policyVersion: ['policy_version', 'text'],
    awardPoints: ['award_points', 'bigint'],
    awardState: ['award_state', 'text'],
    approvedNo: ['approved_no', 'bigint'],
  },
  updates: ['status', 'reviewedBy', 'policyVersion', 'awardPoints', 'awardState', 'approvedNo'],
});

export interface ProgrammeRow {
  readonly programme: string;
  readonly waitingAwards: number;
}

export const programmeRows = tableRows<ProgrammeRow>({
  table: 'programme',
  key: ['programme'],
  columns: { programme: ['programme', 'text'], waitingAwards: ['waiting_awards', 'int'] },
  updates: ['waitingAwards'],
});

/** A programme is known by its name: 1–200 characters. */
export const isProgramme = isText;
