-- Who did what, for whom, from where, and what came of it. Only ever added to.
create table audit_entry (
  community_id uuid not null,
  at timestamptz not null,
  entry_id uuid not null,
  actor text not null,
  action text not null,
  outcome text not null,
  member_no text,
  on_behalf boolean not null,
  merchant_no text,
  terminal_no text,
  request_id text not null,
  network text not null,
  -- What was asked: as it is where it is about no member, else sealed under the member's own key.
  asked jsonb,
  sealed bytea,
  constraint audit_entry_asked_ck check (asked is null or member_no is null),
  constraint audit_entry_sealed_ck check (sealed is null or member_no is not null),
  constraint audit_entry_pk primary key (community_id, at, entry_id)
);
create index audit_entry_member_ix on audit_entry (community_id, member_no, at, entry_id) where member_no is not null;
create index audit_entry_actor_ix on audit_entry (community_id, actor, at, entry_id);
create index audit_entry_action_ix on audit_entry (community_id, action, at, entry_id);

alter table audit_entry enable row level security;
create policy own_community on audit_entry to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()));
grant select, insert on audit_entry to youhui_app;
create trigger history_is_kept before update or delete on audit_entry for each row execute function refuse_change_of_history();
create trigger history_is_not_emptied before truncate on audit_entry for each statement execute function refuse_change_of_history();
