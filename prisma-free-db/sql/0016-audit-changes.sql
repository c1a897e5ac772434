-- What was so before, and what is so now, of whatever is said of people, shops and their means. The database notes it by
-- itself, in the transaction of the change: nothing that writes can forget it. Points and hours are not here: their
-- commands and journals are before and after already.
create table audit_change (
  community_id uuid not null,
  at timestamptz not null,
  change_id uuid not null,
  -- The entry of the audit log that says who asked for it; null where nobody did.
  entry_id uuid,
  subject_table text not null,
  -- The row's own number or name.
  subject text not null,
  member_no text,
  -- By column. Sealed columns stay sealed under the member's own key; of secrets there is only that they changed.
  was jsonb not null,
  became jsonb not null,
  constraint audit_change_pk primary key (community_id, at, change_id)
);
create index audit_change_entry_ix on audit_change (community_id, entry_id) where entry_id is not null;
create index audit_change_member_ix on audit_change (community_id, member_no, at) where member_no is not null;

alter table audit_change enable row level security;
create policy own_community on audit_change to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()));
grant select, insert on audit_change to youhui_app;
create trigger history_is_kept before update or delete on audit_change for each row execute function refuse_change_of_history();
create trigger history_is_not_emptied before truncate on audit_change for each statement execute function refuse_change_of_history();

-- Arguments: the column that names the row, then the columns that are noted. One with # before it is a secret or a name:
-- only that it changed is noted. One with + before it goes along whenever another changed.
create function note_change() returns trigger language plpgsql as $$
declare
  old_row constant jsonb := to_jsonb(old);
  new_row constant jsonb := to_jsonb(new);
  before_it jsonb := '{}';
  after_it jsonb := '{}';
  noted text;
begin
  for place in 1 .. tg_nargs - 1 loop
    noted := ltrim(tg_argv[place], '#+');
    if tg_argv[place] like '+%' then
      after_it := after_it || jsonb_build_object(noted, new_row -> noted);
    elsif old_row -> noted is distinct from new_row -> noted then
      before_it := before_it || jsonb_build_object(noted, noted_value(tg_argv[place], old_row -> noted));
      after_it := after_it || jsonb_build_object(noted, noted_value(tg_argv[place], new_row -> noted));
    end if;
  end loop;
  insert into audit_change (community_id, at, change_id, entry_id, subject_table, subject, member_no, was, became)
  values (new.community_id, clock_timestamp(), gen_random_uuid(), nullif(current_setting('youhui.cause', true), '')::uuid,
    tg_table_name, new_row ->> tg_argv[0], new_row ->> 'member_no', before_it, after_it);
  return null;
end $$;

create function noted_value(noted text, value jsonb) returns jsonb language sql immutable
  as $$ select case when noted like '#%' and value <> 'null' then '"•••"' else value end $$;

do $$
declare
  noted record;
  columns text[];
begin
  for noted in
    select * from (values
      ('member', 'member_no', array['category', 'household_no', 'frozen', 'closed_at', '#display_name']),
      ('member_phone', 'member_no', array['#phone_hash']),
      ('member_private', 'member_no', array['phone', 'guardian_name', 'guardian_phone', 'care_note']),
      ('member_correction', 'member_no', array['accepted', '+field', '+before_sealed', '+after_sealed']),
      ('member_deletion', 'member_no', array['cancelled_at', 'done_at']),
      ('personal_data_access', 'member_no', array['granted', 'until']),
      ('member_card', 'card_no', array['blocked_at']),
      ('member_pin', 'member_no', array['#pin_hash']),
      ('payment_device', 'device_no', array['revoked_at']),
      ('family_helper', 'helper_no', array['helper_member_no', 'accepted_at', 'ended_at']),
      ('merchant', 'merchant_no', array['suspended', 'honours_until']),
      ('merchant_application', 'application_no', array['stage', 'papers', 'visit_note', 'visited_by', 'notice_until', 'merchant_no', 'plaque_no', 'ended_because']),
      ('desk_device', 'device_no', array['revoked_at', 'pin_member_no']),
      ('terminal', 'terminal_no', array['name', 'paired_at', 'revoked_at']),
      ('cashier_pin', 'login', array['#pin_hash']),
      ('identity_person', 'login', array['roles', 'deactivated_at', 'must_change_password', '#password_hash', '#display_name']),
      ('identity_session', 'login', array['acting_as']),
      ('identity_second_factor', 'login', array['set_at']),
      ('role_request', 'login', array['agreed']),
      ('api_key', 'key_no', array['ended_at'])
    ) as n(name, key, columns)
  loop
    select array_agg(ltrim(one, '#')) into columns from unnest(noted.columns) as one where one not like '+%';
    execute format('create trigger note_change after update of %s on %I for each row when (%s) execute function note_change(%L, %s)',
      (select string_agg(quote_ident(one), ', ') from unnest(columns) as one),
      noted.name,
      (select string_agg(format('old.%1$I is distinct from new.%1$I', one), ' or ') from unnest(columns) as one),
      noted.key,
      (select string_agg(quote_literal(one), ', ') from unnest(noted.columns) as one));
  end loop;
end $$;

-- Sessions that stood when they were given ids had theirs drawn here; whoever opens one draws it.
alter table identity_session alter column session_id drop default;
