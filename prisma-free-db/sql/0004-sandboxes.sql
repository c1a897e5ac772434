-- The app sees one community at a time; how many sandboxes there are it may only be told. Whoever asks waits for
-- whoever is making one, so that two at once cannot both be the last.
create function count_sandboxes() returns bigint language plpgsql volatile security definer set search_path = public
  as $$
begin
  perform pg_advisory_xact_lock(hashtext('youhui sandboxes'));
  return (select count(*) from community where is_demo and starts_with(code, 'sandbox-'));
end $$;
revoke all on function count_sandboxes() from public;
grant execute on function count_sandboxes() to youhui_app;
