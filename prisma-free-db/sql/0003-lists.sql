-- Every filter that a list offers walks an index in the order of the list: a first page costs what it shows.

create index ledger_journal_time_ix on ledger_journal (community_id, occurred_at, sequence);
create index ledger_journal_kind_ix on ledger_journal (community_id, kind, occurred_at, sequence);
create index ledger_journal_actor_ix on ledger_journal (community_id, actor, occurred_at, sequence);

-- A wallet is small enough to look through; the care pool of years is not.
create index ledger_lot_care_ix on ledger_lot (community_id, issuer, expires_on, lot_id) where holder = 'care_pool';

drop index checkout_merchant_ix;
create index checkout_day_ix on checkout (community_id, local_date, recorded_no);
create index checkout_merchant_ix on checkout (community_id, merchant_no, local_date, recorded_no);
create index checkout_member_ix on checkout (community_id, member_no, local_date, recorded_no);
create index checkout_refunded_ix on checkout (community_id, local_date, recorded_no) where refunded_bill_fen + refunded_points > 0;
create index checkout_merchant_refunded_ix on checkout (community_id, merchant_no, local_date, recorded_no) where refunded_bill_fen + refunded_points > 0;
create index refund_checkout_ix on refund (community_id, checkout_id, occurred_at, refund_id);

drop index service_record_status_ix;
create index service_record_status_ix on service_record (community_id, status, served_on, recorded_no);
create index service_record_programme_ix on service_record (community_id, programme, status, served_on, recorded_no);
create index service_record_member_ix on service_record (community_id, member_no, served_on, recorded_no);

drop index member_household_ix;
create index member_household_ix on member (community_id, household_no, member_no);
create index member_kind_ix on member (community_id, frozen, category, volunteer, member_no);
create index member_name_ix on member (community_id, display_name, member_no);
