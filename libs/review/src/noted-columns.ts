/**
 * How a column stands in what was noted: as it is; sealed under the member's key, and opened for whoever reads the log;
 * sealed, and opened for a purpose only that is noted in turn (R-P08); or only that it changed.
 */
export type Noting = 'plain' | 'sealed' | 'private' | 'hidden';

const plain = 'plain';
const sealed = 'sealed';
const hidden = 'hidden';
const forAPurpose = 'private';

/**
 * What the database notes of changes, by table and column. Whatever of people, shops and their means may change is here,
 * or in the books, or no statement: when something was last used, or a secret that is also a hash here.
 */
export const notedColumns = {
  member: { category: plain, household_no: plain, frozen: plain, closed_at: plain, display_name: hidden },
  member_phone: { phone_hash: hidden },
  member_private: {
    phone: forAPurpose,
    guardian_name: forAPurpose,
    guardian_phone: forAPurpose,
    care_note: forAPurpose,
  },
  member_correction: { accepted: plain, field: plain, before_sealed: sealed, after_sealed: sealed },
  member_deletion: { cancelled_at: plain, done_at: plain },
  personal_data_access: { granted: plain, until: plain },
  member_card: { blocked_at: plain },
  member_pin: { pin_hash: hidden },
  payment_device: { revoked_at: plain },
  family_helper: { helper_member_no: plain, accepted_at: plain, ended_at: plain },
  merchant: { suspended: plain, honours_until: plain },
  merchant_application: {
    stage: plain,
    papers: plain,
    visit_note: plain,
    visited_by: plain,
    notice_until: plain,
    merchant_no: plain,
    plaque_no: plain,
    ended_because: plain,
  },
  desk_device: { revoked_at: plain, pin_member_no: plain },
  terminal: { name: plain, paired_at: plain, revoked_at: plain },
  cashier_pin: { pin_hash: hidden },
  identity_person: {
    roles: plain,
    deactivated_at: plain,
    must_change_password: plain,
    password_hash: hidden,
    display_name: hidden,
  },
  identity_session: { acting_as: plain },
  identity_second_factor: { set_at: plain },
  role_request: { agreed: plain },
  api_key: { ended_at: plain },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Noting>>>>;
