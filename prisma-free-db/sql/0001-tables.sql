create table community (
  community_id uuid not null,
  code text not null,
  name text not null,
  timezone text not null,
  cycle_calendar text not null,
  is_demo boolean not null,
  created_at timestamptz not null,
  constraint community_code_uq unique (code),
  constraint community_calendar_ck check (cycle_calendar in ('half_month','daily','weekly','month')),
  constraint community_code_ck check (code ~ '^[a-z][a-z0-9-]{1,31}$'),
  constraint community_pk primary key (community_id)
);

create table policy (
  community_id uuid not null,
  version text not null,
  effective_from date not null,
  terms jsonb not null,
  created_at timestamptz not null,
  constraint policy_pk primary key (community_id, version)
);

create index policy_effective_ix on policy (community_id, effective_from);
create table household (
  community_id uuid not null,
  household_no text not null,
  created_at timestamptz not null,
  constraint household_pk primary key (community_id, household_no)
);

create table member (
  community_id uuid not null,
  member_no text not null,
  display_name text not null,
  category text not null,
  household_no text,
  volunteer boolean not null,
  frozen boolean not null,
  approved_minutes bigint not null,
  created_at timestamptz not null,
  constraint member_minutes_ck check (approved_minutes >= 0),
  constraint member_category_ck check (category in ('adult','elder_card','minor')),
  constraint member_pk primary key (community_id, member_no)
);

create index member_household_ix on member (community_id, household_no);
create table member_day (
  community_id uuid not null,
  member_no text not null,
  local_date date not null,
  approved_minutes bigint not null,
  redeemed_points bigint not null,
  constraint member_day_ck check (approved_minutes >= 0 and redeemed_points >= 0),
  constraint member_day_pk primary key (community_id, member_no, local_date)
);

create table merchant (
  community_id uuid not null,
  merchant_no text not null,
  ordinal integer not null,
  name text not null,
  trade text not null,
  settlement_bps integer not null,
  issuing_limit_points bigint not null,
  earn_fen_per_point bigint not null,
  suspended boolean not null,
  created_at timestamptz not null,
  constraint merchant_ordinal_uq unique (community_id, ordinal),
  constraint merchant_no_ck check (merchant_no <> 'FUND'),
  constraint merchant_earn_ck check (earn_fen_per_point >= 1),
  constraint merchant_limit_ck check (issuing_limit_points >= 0),
  constraint merchant_settlement_ck check (settlement_bps between 0 and 10000),
  constraint merchant_pk primary key (community_id, merchant_no)
);

create table identity_person (
  community_id uuid not null,
  login text not null,
  password_hash text not null,
  display_name text not null,
  roles text array not null,
  member_no text,
  merchant_no text,
  created_at timestamptz not null,
  constraint identity_person_pk primary key (community_id, login)
);

create table identity_session (
  community_id uuid not null,
  token_hash bytea not null,
  login text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint identity_session_pk primary key (community_id, token_hash)
);

create table programme (
  community_id uuid not null,
  programme text not null,
  waiting_awards integer not null,
  constraint programme_waiting_ck check (waiting_awards >= 0),
  constraint programme_pk primary key (community_id, programme)
);

create table service_record (
  community_id uuid not null,
  service_id text not null,
  recorded_no bigint not null,
  member_no text not null,
  programme text not null,
  tags text array not null,
  minutes integer not null,
  grade text not null,
  served_on date not null,
  status text not null,
  recorded_by text not null,
  reviewed_by text array not null,
  policy_version text,
  award_points bigint,
  award_state text not null,
  approved_no bigint,
  constraint service_record_recorded_uq unique (community_id, recorded_no),
  constraint service_record_minutes_ck check (minutes between 1 and 1440),
  constraint service_record_award_ck check (award_state in ('none','granted','waiting')),
  constraint service_record_status_ck check (status in ('submitted','approved','rejected')),
  constraint service_record_pk primary key (community_id, service_id)
);

create index service_record_waiting_ix on service_record (community_id, programme, approved_no) where award_state = 'waiting';
create index service_record_status_ix on service_record (community_id, status, recorded_no);
create table checkout (
  community_id uuid not null,
  checkout_id text not null,
  sequence bigint,
  recorded_no bigint not null,
  merchant_no text not null,
  member_no text not null,
  bill_fen bigint not null,
  redeem_points bigint not null,
  earned_points bigint not null,
  earned_lot_id bigint,
  taken jsonb not null,
  terms jsonb not null,
  channel text not null,
  cashier text not null,
  occurred_at timestamptz not null,
  local_date date not null,
  points_after bigint not null,
  refunded_bill_fen bigint not null,
  refunded_points bigint not null,
  claw_back_asked_points bigint not null,
  constraint checkout_recorded_uq unique (community_id, recorded_no),
  constraint checkout_claw_back_ck check (claw_back_asked_points between 0 and earned_points),
  constraint checkout_refund_ck check (refunded_bill_fen between 0 and bill_fen and refunded_points between 0 and redeem_points),
  constraint checkout_amounts_ck check (bill_fen > 0 and redeem_points >= 0 and earned_points >= 0),
  constraint checkout_pk primary key (community_id, checkout_id)
);

create index checkout_merchant_ix on checkout (community_id, merchant_no, recorded_no);
create table refund (
  community_id uuid not null,
  refund_id text not null,
  checkout_id text not null,
  sequence bigint,
  bill_fen bigint not null,
  redeem_points bigint not null,
  clawed_back_points bigint not null,
  occurred_at timestamptz not null,
  constraint refund_amounts_ck check (bill_fen >= 0 and redeem_points >= 0 and bill_fen + redeem_points > 0 and clawed_back_points >= 0),
  constraint refund_pk primary key (community_id, refund_id)
);

create table ledger_head (
  community_id uuid not null,
  command_no bigint not null,
  sequence bigint not null,
  lot_no bigint not null,
  batch_no bigint not null,
  chain_hash bytea not null,
  posted_at timestamptz not null,
  constraint ledger_head_pk primary key (community_id)
);

create table ledger_journal (
  community_id uuid not null,
  sequence bigint not null,
  kind text not null,
  command_id text not null,
  actor text not null,
  policy_version text not null,
  reason text not null,
  occurred_at timestamptz not null,
  posted_at timestamptz not null,
  batch_no bigint not null,
  reverses_sequence bigint,
  constraint ledger_journal_command_uq unique (community_id, command_id),
  constraint ledger_journal_sequence_ck check (sequence > 0 and reverses_sequence < sequence),
  constraint ledger_journal_pk primary key (community_id, sequence)
);

create table obligation (
  community_id uuid not null,
  sequence bigint not null,
  issuer text not null,
  acceptor text not null,
  points bigint not null,
  owed_fen bigint not null,
  receivable_fen bigint not null,
  donation_fen bigint not null,
  concession_fen bigint not null,
  constraint obligation_sum_ck check (owed_fen = receivable_fen + donation_fen),
  constraint obligation_pk primary key (community_id, sequence, issuer)
);

create table cycle (
  community_id uuid not null,
  cycle text not null,
  ordinal integer not null,
  state text not null,
  opened_on date not null,
  ends_on date not null,
  first_sequence bigint not null,
  last_sequence bigint,
  cut_requested_at timestamptz,
  cut_requested_by text,
  cut_at timestamptz,
  netted_at timestamptz,
  fencing integer not null,
  constraint cycle_ordinal_uq unique (community_id, ordinal),
  constraint cycle_state_ck check (state in ('open','cut','netted')),
  constraint cycle_pk primary key (community_id, cycle)
);

create unique index cycle_open_uq on cycle (community_id) where state = 'open';
create table cycle_party (
  community_id uuid not null,
  cycle text not null,
  party text not null,
  ordinal integer not null,
  carried_in_fen bigint not null,
  fund_fen bigint,
  interchange_receivable_fen bigint,
  interchange_payable_fen bigint,
  net_fen bigint not null,
  status text not null,
  constraint cycle_party_sum_ck check (net_fen = carried_in_fen + fund_fen + interchange_receivable_fen - interchange_payable_fen),
  constraint cycle_party_status_ck check (status in ('pay','collect','carried','zero','fund')),
  constraint cycle_party_pk primary key (community_id, cycle, party)
);

create table ledger_command (
  community_id uuid not null,
  command_id text not null,
  command_no bigint not null,
  kind text not null,
  content_hash bytea not null,
  content jsonb not null,
  answer jsonb not null,
  sequence bigint,
  actor text not null,
  occurred_at timestamptz not null,
  posted_at timestamptz not null,
  constraint ledger_command_no_uq unique (community_id, command_no),
  constraint ledger_command_pk primary key (community_id, command_id)
);

create table ledger_entry (
  community_id uuid not null,
  sequence bigint not null,
  entry_no integer not null,
  account text not null,
  asset text not null,
  amount bigint not null,
  balance_after bigint not null,
  account_version bigint not null,
  constraint ledger_entry_version_uq unique (community_id, account, account_version),
  constraint ledger_entry_asset_ck check (asset in ('POINTS','FEN')),
  constraint ledger_entry_amount_ck check (amount <> 0 and (entry_no % 2 = 1) = (amount > 0)),
  constraint ledger_entry_pk primary key (community_id, sequence, entry_no)
);

create table ledger_balance (
  community_id uuid not null,
  account text not null,
  asset text not null,
  floor bigint,
  balance bigint not null,
  version bigint not null,
  constraint ledger_balance_safe_ck check (balance between -9007199254740991 and 9007199254740991),
  constraint ledger_balance_floor_ck check (floor is null or balance >= floor),
  constraint ledger_balance_pk primary key (community_id, account)
);

create table ledger_lot (
  community_id uuid not null,
  lot_id bigint not null,
  holder text not null,
  issuer text not null,
  expires_on date not null,
  remaining_points bigint not null,
  policy_version text not null,
  origin_sequence bigint not null,
  constraint ledger_lot_remaining_ck check (remaining_points >= 0),
  constraint ledger_lot_pk primary key (community_id, lot_id)
);

create index ledger_lot_holder_ix on ledger_lot (community_id, holder, expires_on, lot_id);
create table ledger_lot_movement (
  community_id uuid not null,
  sequence bigint not null,
  movement_no integer not null,
  lot_id bigint not null,
  change_points bigint not null,
  remaining_after_points bigint not null,
  constraint ledger_lot_movement_ck check (change_points <> 0 and remaining_after_points >= 0),
  constraint ledger_lot_movement_pk primary key (community_id, sequence, movement_no)
);

create index ledger_lot_movement_lot_ix on ledger_lot_movement (community_id, lot_id, sequence);
create table ledger_chain (
  community_id uuid not null,
  batch_no bigint not null,
  first_sequence bigint not null,
  last_sequence bigint not null,
  previous_hash bytea not null,
  digest bytea not null,
  hash bytea not null,
  posted_at timestamptz not null,
  constraint ledger_chain_first_uq unique (community_id, first_sequence),
  constraint ledger_chain_range_ck check (first_sequence <= last_sequence),
  constraint ledger_chain_pk primary key (community_id, batch_no)
);

create table ledger_outbox (
  community_id uuid not null,
  command_no bigint not null,
  fact_no integer not null,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  relayed_at timestamptz,
  constraint ledger_outbox_pk primary key (community_id, command_no, fact_no)
);

create index ledger_outbox_waiting_ix on ledger_outbox (created_at) where relayed_at is null;
alter table policy add constraint policy_community_fk foreign key (community_id) references community(community_id);
alter table household add constraint household_community_fk foreign key (community_id) references community(community_id);
alter table member add constraint member_household_fk foreign key (community_id, household_no) references household(community_id,household_no);
alter table member_day add constraint member_day_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table merchant add constraint merchant_community_fk foreign key (community_id) references community(community_id);
alter table identity_person add constraint identity_person_merchant_fk foreign key (community_id, merchant_no) references merchant(community_id,merchant_no);
alter table identity_person add constraint identity_person_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table identity_session add constraint identity_session_person_fk foreign key (community_id, login) references identity_person(community_id,login);
alter table programme add constraint programme_community_fk foreign key (community_id) references community(community_id);
alter table service_record add constraint service_record_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table checkout add constraint checkout_merchant_fk foreign key (community_id, merchant_no) references merchant(community_id,merchant_no);
alter table checkout add constraint checkout_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table refund add constraint refund_checkout_fk foreign key (community_id, checkout_id) references checkout(community_id,checkout_id);
alter table ledger_head add constraint ledger_head_community_fk foreign key (community_id) references community(community_id);
alter table ledger_journal add constraint ledger_journal_head_fk foreign key (community_id) references ledger_head(community_id);
alter table obligation add constraint obligation_journal_fk foreign key (community_id, sequence) references ledger_journal(community_id,sequence);
alter table cycle add constraint cycle_community_fk foreign key (community_id) references community(community_id);
alter table cycle_party add constraint cycle_party_cycle_fk foreign key (community_id, cycle) references cycle(community_id,cycle);
alter table ledger_command add constraint ledger_command_head_fk foreign key (community_id) references ledger_head(community_id);
alter table ledger_entry add constraint ledger_entry_journal_fk foreign key (community_id, sequence) references ledger_journal(community_id,sequence);
alter table ledger_balance add constraint ledger_balance_head_fk foreign key (community_id) references ledger_head(community_id);
alter table ledger_lot add constraint ledger_lot_journal_fk foreign key (community_id, origin_sequence) references ledger_journal(community_id,sequence);
alter table ledger_lot_movement add constraint ledger_lot_movement_journal_fk foreign key (community_id, sequence) references ledger_journal(community_id,sequence);
alter table ledger_lot_movement add constraint ledger_lot_movement_lot_fk foreign key (community_id, lot_id) references ledger_lot(community_id,lot_id);
alter table ledger_chain add constraint ledger_chain_head_fk foreign key (community_id) references ledger_head(community_id);
alter table ledger_outbox add constraint ledger_outbox_head_fk foreign key (community_id) references ledger_head(community_id);

-- Written at every batch: room on the page keeps the updates away from the index.
alter table ledger_balance set (fillfactor = 50);
alter table ledger_lot set (fillfactor = 70);
