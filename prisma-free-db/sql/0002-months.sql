-- Whole months are brought in from files; the chain covers commands too.

-- A cut brought in from a file names the cycle itself, so the open one may still be renamed.
grant update (cycle) on cycle to youhui_app;

-- While a past is being brought in nobody else's clock acts on the community.
alter table community add column importing boolean not null default false;
alter table community alter column importing drop default;
alter table community add column expired_through date;
grant update (importing, expired_through) on community to youhui_app;

-- What the last proof of the books found, when it was no proof: settlement waits until it is one.
alter table community add column settlement_stopped_at timestamptz;
alter table community add column settlement_stop_reason text;
grant update (settlement_stopped_at, settlement_stop_reason) on community to youhui_app;

alter table ledger_chain add column first_command_no bigint;
alter table ledger_chain add column last_command_no bigint;
alter table ledger_chain add column format integer not null default 1;
alter table ledger_chain add column terms jsonb;
alter table ledger_chain alter column format drop default;
-- A batch of refusals or registrations has commands and no journal.
alter table ledger_chain drop constraint ledger_chain_range_ck;
alter table ledger_chain drop constraint ledger_chain_first_uq;
alter table ledger_chain add constraint ledger_chain_range_ck check (first_sequence <= last_sequence + 1 and first_command_no <= last_command_no);
alter table ledger_chain add constraint ledger_chain_format_ck check (format = 1 or (format = 2 and first_command_no is not null and last_command_no is not null and terms is not null));

-- Expiry looks for lots by date, whoever holds them.
create index ledger_lot_expiry_ix on ledger_lot (community_id, expires_on);
