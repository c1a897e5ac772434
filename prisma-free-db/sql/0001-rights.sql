-- Who may do what. Three roles, none a superuser: the owner migrates, the app and the worker live by these grants.

-- Every table is fenced by community. Without the setting nothing is seen, nothing written.
create function current_community() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('youhui.community', true), '')::uuid $$;

do $$
declare fenced text;
begin
  for fenced in select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'community_id'
  loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy own_community on %I to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()))', fenced);
    execute format('grant select, insert on %I to youhui_app', fenced);
  end loop;
end $$;

-- What changes may be updated, column by column; history may not, and nothing may be deleted.
grant update (command_no, sequence, lot_no, batch_no, chain_hash, posted_at) on ledger_head to youhui_app;
grant update (balance, version) on ledger_balance to youhui_app;
grant update (remaining_points) on ledger_lot to youhui_app;
grant update (frozen, approved_minutes) on member to youhui_app;
grant update (approved_minutes, redeemed_points) on member_day to youhui_app;
grant update (suspended) on merchant to youhui_app;
grant update (waiting_awards) on programme to youhui_app;
grant update (status, reviewed_by, policy_version, award_points, award_state, approved_no) on service_record to youhui_app;
grant update (refunded_bill_fen, refunded_points, claw_back_asked_points) on checkout to youhui_app;
grant update (state, last_sequence, cut_requested_at, cut_requested_by, cut_at, netted_at, fencing) on cycle to youhui_app;
grant update (fund_fen, interchange_receivable_fen, interchange_payable_fen) on cycle_party to youhui_app;
grant update (revoked_at) on identity_session to youhui_app;

-- History is written in ink, for the owner as well.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'history is not changed: % on %', tg_op, tg_table_name using errcode = 'YH001';
end $$;

do $$
declare history text;
begin
  foreach history in array array['ledger_journal', 'ledger_entry', 'ledger_lot_movement', 'ledger_chain', 'ledger_command', 'obligation', 'refund', 'policy']
  loop
    execute format('create trigger history_is_kept before update or delete on %I for each row execute function refuse_change_of_history()', history);
    execute format('create trigger history_is_not_emptied before truncate on %I for each statement execute function refuse_change_of_history()', history);
  end loop;
end $$;

-- The only look across communities that the app has: from a code to an id.
create function community_id_of_code(wanted text) returns uuid language sql stable security definer set search_path = public
  as $$ select community_id from community where code = wanted $$;
revoke all on function community_id_of_code(text) from public;
grant execute on function community_id_of_code(text) to youhui_app;

-- The worker is an app that may also see, in every community, which cycles are due and which facts wait to be told.
-- (It is a member of youhui_app: whoever prepared the server granted that.)
create policy every_community on community for select to youhui_worker using (true);
create policy every_cycle on cycle for select to youhui_worker using (true);
create policy every_fact on ledger_outbox for all to youhui_worker using (true) with check (true);
grant update (relayed_at) on ledger_outbox to youhui_worker;
