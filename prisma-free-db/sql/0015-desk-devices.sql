-- Devices at a service desk, at which members sign in with their card and PIN; and the choice of a new PIN that the desk
-- has opened there for one of them.
create table desk_device (
  community_id uuid not null,
  device_no integer not null,
  name text not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  made_by text not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoked_by text,
  pin_member_no text,
  pin_until timestamptz,
  pin_opened_by text,
  constraint desk_device_no_ck check (device_no > 0),
  constraint desk_device_name_ck check (length(name) between 1 and 40),
  constraint desk_device_token_ck check (length(token_hash) = 32),
  constraint desk_device_revoked_ck check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null or pin_member_no is null)),
  constraint desk_device_pin_ck check ((pin_member_no is null) = (pin_until is null) and (pin_member_no is null) = (pin_opened_by is null)),
  constraint desk_device_pk primary key (community_id, device_no)
);
create unique index desk_device_token_ix on desk_device (community_id, token_hash);

alter table desk_device add constraint desk_device_community_fk foreign key (community_id) references community(community_id);
alter table desk_device add constraint desk_device_pin_member_fk foreign key (community_id, pin_member_no) references member(community_id,member_no);

alter table identity_session add column desk_device_no integer;
alter table identity_session drop constraint identity_session_opened_ck;
alter table identity_session add constraint identity_session_opened_ck check (opened_by in ('password','phone','till','card'));
alter table identity_session add constraint identity_session_desk_ck check ((opened_by = 'card') = (desk_device_no is not null));
alter table identity_session add constraint identity_session_desk_fk foreign key (community_id, desk_device_no) references desk_device(community_id,device_no);
create index identity_session_desk_ix on identity_session (community_id, desk_device_no) where desk_device_no is not null and revoked_at is null;

alter table desk_device enable row level security;
create policy own_community on desk_device to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()));
grant select, insert on desk_device to youhui_app;
grant update (last_used_at, revoked_at, revoked_by, pin_member_no, pin_until, pin_opened_by) on desk_device to youhui_app;
