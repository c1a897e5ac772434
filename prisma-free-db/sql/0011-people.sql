-- People of a community: until when they may come in, whether they still do, and who agreed to what gives power.

alter table identity_person add column access_until timestamptz;
alter table identity_person add column deactivated_at timestamptz;
alter table identity_person add column must_change_password boolean not null default false;
-- As which of one's roles a session works; all of them when nothing is said.
alter table identity_session add column acting_as text;

-- Somebody is to be given roles of power: asked by one administrator, decided by another. What was decided stays.
create table role_request (
  community_id uuid not null,
  request_id uuid not null,
  login text not null,
  roles text array not null,
  asked_at timestamptz not null,
  asked_by text not null,
  decided_at timestamptz,
  decided_by text,
  agreed boolean,
  constraint role_request_decided_ck check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (agreed is null)),
  constraint role_request_roles_ck check (cardinality(roles) > 0),
  constraint role_request_pk primary key (community_id, request_id)
);
-- One request at a time waits for somebody.
create unique index role_request_open_ix on role_request (community_id, login) where decided_at is null;

alter table role_request add constraint role_request_person_fk foreign key (community_id, login) references identity_person(community_id,login);

alter table role_request enable row level security;
create policy own_community on role_request to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()));
grant select, insert on role_request to youhui_app;
grant update (decided_at, decided_by, agreed) on role_request to youhui_app;
grant update (roles, deactivated_at, must_change_password, password_hash) on identity_person to youhui_app;
grant update (acting_as) on identity_session to youhui_app;
