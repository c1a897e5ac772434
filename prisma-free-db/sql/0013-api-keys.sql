-- Keys by which programs call the API. What was agreed never changes: another scope or another shop is another key.
create table api_key (
  community_id uuid not null,
  key_no integer not null,
  name text not null,
  scopes text[] not null,
  merchant_no text,
  token_hash bytea not null,
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz not null,
  replaces integer,
  ended_at timestamptz,
  ended_by text,
  last_used_at timestamptz,
  constraint api_key_no_ck check (key_no > 0 and replaces < key_no),
  constraint api_key_name_ck check (length(name) between 1 and 40),
  constraint api_key_scopes_ck check (cardinality(scopes) > 0),
  constraint api_key_token_ck check (length(token_hash) = 32),
  constraint api_key_time_ck check (expires_at > created_at and expires_at <= created_at + interval '366 days'),
  constraint api_key_ended_ck check ((ended_at is null) = (ended_by is null)),
  constraint api_key_pk primary key (community_id, key_no)
);
-- Asked with every call of a program.
create unique index api_key_token_ix on api_key (community_id, token_hash);
-- One key follows another, however often it is asked for.
create unique index api_key_replaces_ix on api_key (community_id, replaces) where replaces is not null;

alter table api_key add constraint api_key_community_fk foreign key (community_id) references community(community_id);
alter table api_key add constraint api_key_merchant_fk foreign key (community_id, merchant_no) references merchant(community_id,merchant_no);
alter table api_key add constraint api_key_replaces_fk foreign key (community_id, replaces) references api_key(community_id,key_no);

alter table api_key enable row level security;
create policy own_community on api_key to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()));
grant select, insert on api_key to youhui_app;
grant update (ended_at, ended_by, last_used_at) on api_key to youhui_app;
