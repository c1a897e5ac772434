-- How a member is known at a till and on their own phone. None of this is money: the books stand without it.

-- People who sign in by phone or at a paired till have no password.
alter table identity_person alter column password_hash drop not null;
-- A session opened with a cashier's PIN belongs to one terminal and one shift.
alter table identity_session add column terminal_no text;
alter table identity_session add column shift_id text;
-- The people of a shop, for its owner.
create index identity_person_merchant_ix on identity_person (community_id, merchant_no) where merchant_no is not null;
create index identity_session_terminal_ix on identity_session (community_id, terminal_no) where terminal_no is not null and revoked_at is null;

-- Only a keyed hash to find a number by, and its last four digits to show.
create table member_phone (
  community_id uuid not null,
  member_no text not null,
  phone_hash bytea not null,
  phone_end text not null,
  set_at timestamptz not null,
  set_by text not null,
  constraint member_phone_end_ck check (length(phone_end) = 4),
  constraint member_phone_pk primary key (community_id, member_no)
);
create index member_phone_hash_ix on member_phone (community_id, phone_hash);

-- A phone that makes payment codes. A code of a step at or before the last one used is spent.
create table payment_device (
  community_id uuid not null,
  device_no bigint not null,
  member_no text not null,
  name text not null,
  secret bytea not null,
  registered_at timestamptz not null,
  last_step bigint not null,
  revoked_at timestamptz,
  constraint payment_device_no_ck check (device_no between 0 and 9999999),
  constraint payment_device_pk primary key (community_id, device_no)
);
create index payment_device_member_ix on payment_device (community_id, member_no);

create table member_card (
  community_id uuid not null,
  card_no text not null,
  member_no text not null,
  nfc_id text,
  issued_at timestamptz not null,
  issued_by text not null,
  replaces text,
  blocked_at timestamptz,
  blocked_by text,
  constraint member_card_pk primary key (community_id, card_no)
);
create index member_card_member_ix on member_card (community_id, member_no);
create unique index member_card_nfc_ix on member_card (community_id, nfc_id) where nfc_id is not null and blocked_at is null;
create index member_card_chip_ix on member_card (community_id, nfc_id) where nfc_id is not null;
-- One card is issued in the place of another, however often it is asked for.
create unique index member_card_replaces_ix on member_card (community_id, replaces) where replaces is not null;

-- Six digits for what goes beyond the limits without one, whichever card or phone was shown.
create table member_pin (
  community_id uuid not null,
  member_no text not null,
  pin_hash text not null,
  failures integer not null,
  paused_until timestamptz,
  set_at timestamptz not null,
  set_by text not null,
  constraint member_pin_failures_ck check (failures >= 0),
  constraint member_pin_pk primary key (community_id, member_no)
);

create table terminal (
  community_id uuid not null,
  terminal_no text not null,
  merchant_no text not null,
  name text not null,
  created_at timestamptz not null,
  created_by text not null,
  pairing_hash bytea,
  pairing_until timestamptz,
  token_hash bytea,
  paired_at timestamptz,
  revoked_at timestamptz,
  revoked_by text,
  constraint terminal_revoked_ck check (revoked_at is null or (pairing_hash is null and token_hash is null)),
  constraint terminal_pk primary key (community_id, terminal_no)
);
create index terminal_merchant_ix on terminal (community_id, merchant_no);
-- Two tills are never paired by one code or known by one token.
create unique index terminal_pairing_ix on terminal (community_id, pairing_hash) where pairing_hash is not null;
create unique index terminal_token_ix on terminal (community_id, token_hash) where token_hash is not null;

create table cashier_pin (
  community_id uuid not null,
  login text not null,
  pin_hash text not null,
  set_at timestamptz not null,
  set_by text not null,
  constraint cashier_pin_pk primary key (community_id, login)
);

create table till_shift (
  community_id uuid not null,
  shift_id text not null,
  terminal_no text not null,
  merchant_no text not null,
  login text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  constraint till_shift_closed_ck check (closed_at >= opened_at),
  constraint till_shift_pk primary key (community_id, shift_id)
);
create index till_shift_terminal_ix on till_shift (community_id, terminal_no, opened_at);
-- One shift at a time stands at a till.
create unique index till_shift_open_ix on till_shift (community_id, terminal_no) where closed_at is null;

-- What a scan opens: a member at a till for two minutes. The sale it ends in, if any, is named by checkout_id.
create table checkout_quote (
  community_id uuid not null,
  quote_id text not null,
  merchant_no text not null,
  till text not null,
  member_no text not null,
  presented text not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  bill_fen bigint,
  asked_points bigint,
  confirmed_points bigint not null,
  checkout_id text,
  constraint checkout_quote_presented_ck check (presented in ('code','card','sign')),
  constraint checkout_quote_points_ck check (confirmed_points >= 0 and (asked_points is null or asked_points >= 0)),
  constraint checkout_quote_pk primary key (community_id, quote_id)
);
create index checkout_quote_merchant_ix on checkout_quote (community_id, merchant_no, opened_at);
create index checkout_quote_member_ix on checkout_quote (community_id, member_no, opened_at);
alter table checkout_quote set (fillfactor = 70);

-- Of what was redeemed on a day: without a confirmation, by a shop's printed sign, and by slips written on that day.
alter table member_day add column unconfirmed_points bigint not null default 0;
alter table member_day add column sign_points bigint not null default 0;
alter table member_day add column slip_points bigint not null default 0;
alter table member_day add constraint member_day_till_ck check (unconfirmed_points >= 0 and sign_points >= 0 and slip_points >= 0);
grant update (unconfirmed_points, sign_points, slip_points) on member_day to youhui_app;

-- The shift in which it was done, where it was done at a paired till.
alter table checkout add column shift_id text;
create index checkout_shift_ix on checkout (community_id, shift_id, recorded_no) where shift_id is not null;
alter table refund add column shift_id text;
create index refund_shift_ix on refund (community_id, shift_id, occurred_at) where shift_id is not null;

alter table member_phone add constraint member_phone_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table payment_device add constraint payment_device_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table member_card add constraint member_card_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table member_pin add constraint member_pin_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table terminal add constraint terminal_merchant_fk foreign key (community_id, merchant_no) references merchant(community_id,merchant_no);
alter table cashier_pin add constraint cashier_pin_person_fk foreign key (community_id, login) references identity_person(community_id,login);
alter table till_shift add constraint till_shift_terminal_fk foreign key (community_id, terminal_no) references terminal(community_id,terminal_no);
alter table checkout_quote add constraint checkout_quote_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table checkout_quote add constraint checkout_quote_merchant_fk foreign key (community_id, merchant_no) references merchant(community_id,merchant_no);

do $$
declare fenced text;
begin
  foreach fenced in array array['member_phone', 'payment_device', 'member_card', 'member_pin', 'terminal', 'cashier_pin', 'till_shift', 'checkout_quote']
  loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy own_community on %I to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()))', fenced);
    execute format('grant select, insert on %I to youhui_app', fenced);
  end loop;
end $$;

grant update (phone_hash, phone_end, set_at, set_by) on member_phone to youhui_app;
grant update (last_step, revoked_at) on payment_device to youhui_app;
grant update (blocked_at, blocked_by) on member_card to youhui_app;
grant update (pin_hash, failures, paused_until, set_at, set_by) on member_pin to youhui_app;
grant update (name, pairing_hash, pairing_until, token_hash, paired_at, revoked_at, revoked_by) on terminal to youhui_app;
grant update (pin_hash, set_at, set_by) on cashier_pin to youhui_app;
grant update (closed_at) on till_shift to youhui_app;
grant update (bill_fen, asked_points, confirmed_points, checkout_id) on checkout_quote to youhui_app;
