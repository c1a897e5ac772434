-- How a shop comes into the alliance, step by step, and how it leaves.
create table merchant_application (
  community_id uuid not null,
  application_no text not null,
  ordinal bigint not null,
  name text not null,
  trade text not null,
  address text not null,
  stage text not null,
  applied_at timestamptz not null,
  papers text,
  visit_note text,
  visited_by text,
  notice_until date,
  merchant_no text,
  plaque_no text,
  ended_because text,
  constraint merchant_application_stage_ck check (stage in ('applied','papers_checked','visited','noticed','agreed','plaque_given','ended')),
  constraint merchant_application_agreed_ck check ((merchant_no is not null) = (stage in ('agreed','plaque_given'))),
  constraint merchant_application_pk primary key (community_id, application_no)
);
create index merchant_application_ordinal_ix on merchant_application (community_id, ordinal);

-- The last day on which a shop that gave notice takes points; it has issued none since the notice.
alter table merchant add column honours_until date;

alter table merchant_application add constraint merchant_application_community_fk foreign key (community_id) references community(community_id);
alter table merchant_application add constraint merchant_application_merchant_fk foreign key (community_id, merchant_no) references merchant(community_id,merchant_no);

alter table merchant_application enable row level security;
create policy own_community on merchant_application to youhui_app using (community_id = (select current_community())) with check (community_id = (select current_community()));
grant select, insert on merchant_application to youhui_app;
grant update (stage, papers, visit_note, visited_by, notice_until, merchant_no, plaque_no, ended_because) on merchant_application to youhui_app;
grant update (honours_until) on merchant to youhui_app;
