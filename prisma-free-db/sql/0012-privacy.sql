-- Personal data beyond a name: sealed under a key of the member's own, read for a purpose that is noted, gone with the key.

-- One key a member, itself sealed by the installation's. Without it everything sealed for them is unreadable for ever.
create table member_key (
  community_id uuid not null,
  member_no text not null,
  master_key text not null,
  wrapped_key bytea,
  made_at timestamptz not null,
  dropped_at timestamptz,
  constraint member_key_dropped_ck check ((wrapped_key is null) = (dropped_at is not null)),
  constraint member_key_pk primary key (community_id, member_no)
);
create index member_key_master_ix on member_key (community_id, master_key, member_no) where wrapped_key is not null;

-- What the desk needs of few: only sealed bytes.
create table member_private (
  community_id uuid not null,
  member_no text not null,
  phone bytea,
  guardian_name bytea,
  guardian_phone bytea,
  care_note bytea,
  set_at timestamptz not null,
  set_by text not null,
  constraint member_private_pk primary key (community_id, member_no)
);

-- A second person opens a minor's data or a care note for a day. What was decided stays.
create table personal_data_access (
  community_id uuid not null,
  access_id text not null,
  member_no text not null,
  purpose text not null,
  requested_at timestamptz not null,
  requested_by text not null,
  decided_at timestamptz,
  decided_by text,
  granted boolean,
  until timestamptz,
  constraint personal_data_access_decided_ck check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (granted is null) and (granted is true) = (until is not null)),
  constraint personal_data_access_second_ck check (decided_by <> requested_by),
  constraint personal_data_access_pk primary key (community_id, access_id)
);
create index personal_data_access_member_ix on personal_data_access (community_id, member_no, requested_at);
create index personal_data_access_waiting_ix on personal_data_access (community_id, requested_at) where decided_at is null;

-- Every reading: who, when, whose, what, why.
create table personal_data_reading (
  community_id uuid not null,
  reading_id text not null,
  member_no text not null,
  read_at timestamptz not null,
  read_by text not null,
  fields text array not null,
  purpose text not null,
  access_id text,
  constraint personal_data_reading_fields_ck check (cardinality(fields) > 0),
  constraint personal_data_reading_pk primary key (community_id, reading_id)
);
create index personal_data_reading_member_ix on personal_data_reading (community_id, member_no, read_at, reading_id);

-- Given and withdrawn, one row after the other: the latest of a purpose counts.
create table member_consent (
  community_id uuid not null,
  member_no text not null,
  purpose text not null,
  consent_no integer not null,
  version integer not null,
  given boolean not null,
  manner text not null,
  stated_at timestamptz not null,
  stated_by text not null,
  constraint member_consent_manner_ck check (manner in ('screen','paper','read_aloud')),
  constraint member_consent_no_ck check (consent_no > 0 and version > 0),
  constraint member_consent_pk primary key (community_id, member_no, purpose, consent_no)
);

-- What a member asks to be put right: before and after are sealed.
create table member_correction (
  community_id uuid not null,
  correction_id text not null,
  member_no text not null,
  field text not null,
  before_sealed bytea,
  after_sealed bytea not null,
  requested_at timestamptz not null,
  requested_by text not null,
  decided_at timestamptz,
  decided_by text,
  accepted boolean,
  constraint member_correction_field_ck check (field in ('display_name','category','household_no')),
  constraint member_correction_decided_ck check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (accepted is null)),
  constraint member_correction_pk primary key (community_id, correction_id)
);
create index member_correction_member_ix on member_correction (community_id, member_no, requested_at);
create unique index member_correction_open_ix on member_correction (community_id, member_no, field) where decided_at is null;

-- A wish to leave for good: it waits, may be taken back, and is carried out.
create table member_deletion (
  community_id uuid not null,
  deletion_id text not null,
  member_no text not null,
  requested_at timestamptz not null,
  requested_by text not null,
  due_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by text,
  done_at timestamptz,
  constraint member_deletion_end_ck check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null or done_at is null)),
  constraint member_deletion_due_ck check (due_at > requested_at),
  constraint member_deletion_pk primary key (community_id, deletion_id)
);
create unique index member_deletion_open_ix on member_deletion (community_id, member_no) where cancelled_at is null;
create index member_deletion_due_ix on member_deletion (due_at) where cancelled_at is null and done_at is null;

-- Since when the membership is over for good. The ledger says so; the number stays, the name does not.
alter table member add column closed_at timestamptz;

alter table member_key add constraint member_key_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table member_private add constraint member_private_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table personal_data_access add constraint personal_data_access_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table personal_data_reading add constraint personal_data_reading_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table member_consent add constraint member_consent_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table member_correction add constraint member_correction_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table member_deletion add constraint member_deletion_member_fk foreign key (community_id, member_no) references member(community_id,member_no);

do $$
declare fenced text;
begin
  foreach fenced in array array['member_key', 'member_private', 'personal_data_access', 'personal_data_reading', 'member_consent', 'member_correction', 'member_deletion']
  loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy own_community on %I to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()))', fenced);
    execute format('grant select, insert on %I to youhui_app', fenced);
  end loop;
  foreach fenced in array array['personal_data_reading', 'member_consent']
  loop
    execute format('create trigger history_is_kept before update or delete on %I for each row execute function refuse_change_of_history()', fenced);
    execute format('create trigger history_is_not_emptied before truncate on %I for each statement execute function refuse_change_of_history()', fenced);
  end loop;
end $$;

grant update (master_key, wrapped_key, dropped_at) on member_key to youhui_app;
grant update (phone, guardian_name, guardian_phone, care_note, set_at, set_by) on member_private to youhui_app;
grant update (decided_at, decided_by, granted, until) on personal_data_access to youhui_app;
grant update (decided_at, decided_by, accepted) on member_correction to youhui_app;
grant update (cancelled_at, cancelled_by, done_at) on member_deletion to youhui_app;

-- What a correction or a deletion changes. Numbers, keys and history stay as they are.
grant update (display_name, category, household_no, closed_at) on member to youhui_app;
grant update (display_name, password_hash, roles) on identity_person to youhui_app;
grant update (name) on family_helper to youhui_app;
grant update (name) on payment_device to youhui_app;

-- The worker sees, in every community, whose time to leave has come.
create policy every_deletion on member_deletion for select to youhui_worker using (true);
