-- Family help: somebody acts for an elder on their own phone, within limits, until it is ended.

-- An invitation until it is accepted, then a help. What was agreed never changes; other limits are another help.
create table family_helper (
  community_id uuid not null,
  helper_no text not null,
  member_no text not null,
  name text not null,
  day_points bigint not null,
  until timestamptz not null,
  invited_at timestamptz not null,
  invited_by text not null,
  invitation_hash bytea,
  invitation_until timestamptz,
  helper_member_no text,
  accepted_at timestamptz,
  ended_at timestamptz,
  ended_by text,
  constraint family_helper_name_ck check (length(name) between 1 and 40),
  constraint family_helper_points_ck check (day_points between 1 and 100),
  constraint family_helper_invitation_ck check ((invitation_hash is null) = (invitation_until is null) and (invitation_hash is null or (accepted_at is null and ended_at is null))),
  constraint family_helper_accepted_ck check ((accepted_at is null) = (helper_member_no is null) and helper_member_no <> member_no),
  constraint family_helper_ended_ck check ((ended_at is null) = (ended_by is null)),
  constraint family_helper_pk primary key (community_id, helper_no)
);
create index family_helper_member_ix on family_helper (community_id, member_no) where ended_at is null;
-- Asked with every session: whom does this member help.
create index family_helper_helper_ix on family_helper (community_id, helper_member_no) where helper_member_no is not null and ended_at is null;
-- One invitation at a time is open for a member, and no two have the same digits.
create unique index family_helper_open_ix on family_helper (community_id, member_no) where invitation_hash is not null;
create unique index family_helper_invitation_ix on family_helper (community_id, invitation_hash) where invitation_hash is not null;

-- What a helper used on one local day, for the limit they were given.
create table helper_day (
  community_id uuid not null,
  helper_no text not null,
  local_date date not null,
  used_points bigint not null,
  constraint helper_day_points_ck check (used_points >= 0),
  constraint helper_day_pk primary key (community_id, helper_no, local_date)
);

-- Whose phone it is, where it is a helper's; the helper of a scan and of its sale.
alter table payment_device add column helper_no text;
create index payment_device_helper_ix on payment_device (community_id, helper_no) where helper_no is not null;
alter table checkout_quote add column helper_no text;
alter table checkout_quote drop constraint checkout_quote_presented_ck;
alter table checkout_quote add constraint checkout_quote_presented_ck check (presented in ('code','card','sign','helper'));
alter table checkout_quote add constraint checkout_quote_helper_ck check ((presented = 'helper') = (helper_no is not null));
alter table checkout add column helper_no text;

alter table family_helper add constraint family_helper_member_fk foreign key (community_id, member_no) references member(community_id,member_no);
alter table family_helper add constraint family_helper_helper_fk foreign key (community_id, helper_member_no) references member(community_id,member_no);
alter table helper_day add constraint helper_day_helper_fk foreign key (community_id, helper_no) references family_helper(community_id,helper_no);
alter table payment_device add constraint payment_device_helper_fk foreign key (community_id, helper_no) references family_helper(community_id,helper_no);
alter table checkout_quote add constraint checkout_quote_helper_fk foreign key (community_id, helper_no) references family_helper(community_id,helper_no);
alter table checkout add constraint checkout_helper_fk foreign key (community_id, helper_no) references family_helper(community_id,helper_no);

do $$
declare fenced text;
begin
  foreach fenced in array array['family_helper', 'helper_day']
  loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy own_community on %I to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()))', fenced);
    execute format('grant select, insert on %I to youhui_app', fenced);
  end loop;
end $$;

grant update (invitation_hash, invitation_until, helper_member_no, accepted_at, ended_at, ended_by) on family_helper to youhui_app;
grant update (used_points) on helper_day to youhui_app;
