-- Sessions that their owner knows apart and ends one by one, and a second factor for those who work here.

alter table identity_session add column session_id uuid not null default gen_random_uuid();
alter table identity_session add column opened_by text not null default 'password';
-- What proved who it is besides the password: none, nothing was asked for (exempt), or it was passed.
alter table identity_session add column second_factor text not null default 'none';
alter table identity_session add column device text;
alter table identity_session add column network text;
alter table identity_session add column last_seen_at timestamptz;
alter table identity_session add constraint identity_session_opened_ck check (opened_by in ('password','phone','till'));
alter table identity_session add constraint identity_session_factor_ck check (second_factor in ('none','exempt','passed'));
update identity_session set opened_by = 'till' where terminal_no is not null;
create unique index identity_session_id_ix on identity_session (community_id, session_id);
create index identity_session_login_ix on identity_session (community_id, login, created_at);

-- The secret in somebody's authenticator, sealed under the installation's key; the last step that was used is used up.
create table identity_second_factor (
  community_id uuid not null,
  login text not null,
  secret_sealed bytea,
  set_at timestamptz,
  last_step bigint not null default 0,
  pending_sealed bytea,
  pending_until timestamptz,
  constraint identity_second_factor_set_ck check ((secret_sealed is null) = (set_at is null)),
  constraint identity_second_factor_pending_ck check ((pending_sealed is null) = (pending_until is null)),
  constraint identity_second_factor_pk primary key (community_id, login)
);

create table identity_recovery_code (
  community_id uuid not null,
  login text not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz,
  constraint identity_recovery_code_over_ck check (used_at is null or ended_at is null),
  constraint identity_recovery_code_pk primary key (community_id, login, code_hash)
);

-- A sign-in that waits for its second factor.
create table identity_ticket (
  community_id uuid not null,
  ticket_hash bytea not null,
  login text not null,
  opened_by text not null,
  network text not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz,
  constraint identity_ticket_opened_ck check (opened_by in ('password','phone')),
  constraint identity_ticket_tries_ck check (tries between 0 and 5),
  constraint identity_ticket_pk primary key (community_id, ticket_hash)
);

alter table identity_second_factor add constraint identity_second_factor_person_fk foreign key (community_id, login) references identity_person(community_id,login);
alter table identity_recovery_code add constraint identity_recovery_code_person_fk foreign key (community_id, login) references identity_person(community_id,login);
alter table identity_ticket add constraint identity_ticket_person_fk foreign key (community_id, login) references identity_person(community_id,login);

do $$
declare fenced text;
begin
  foreach fenced in array array['identity_second_factor', 'identity_recovery_code', 'identity_ticket']
  loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy own_community on %I to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()))', fenced);
    execute format('grant select, insert on %I to youhui_app', fenced);
  end loop;
end $$;

grant update (last_seen_at, device, network) on identity_session to youhui_app;
grant update (password_hash) on identity_person to youhui_app;
grant update (secret_sealed, set_at, last_step, pending_sealed, pending_until) on identity_second_factor to youhui_app;
grant update (used_at, ended_at) on identity_recovery_code to youhui_app;
grant update (tries, used_at) on identity_ticket to youhui_app;
