-- Whom people of a community call with a question or a complaint: the latest row counts, those before it stay.
create table community_contact (
  community_id uuid not null,
  set_at timestamptz not null,
  phone text,
  set_by text not null,
  constraint community_contact_phone_ck check (phone ~ '^\+?[0-9]([ -]?[0-9]){4,}$' and char_length(phone) <= 25),
  constraint community_contact_pk primary key (community_id, set_at)
);

alter table community_contact add constraint community_contact_community_fk foreign key (community_id) references community(community_id);

alter table community_contact enable row level security;
create policy own_community on community_contact to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()));
grant select, insert on community_contact to youhui_app;

create trigger history_is_kept before update or delete on community_contact for each row execute function refuse_change_of_history();
create trigger history_is_not_emptied before truncate on community_contact for each statement execute function refuse_change_of_history();
