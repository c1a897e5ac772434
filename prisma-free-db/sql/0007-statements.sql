-- A shop's statement walks what others owe it and what it owes others, newest first. Its own points at its own till owe nothing.
create index obligation_acceptor_ix on obligation (community_id, acceptor, sequence, issuer) where issuer <> acceptor;
create index obligation_issuer_ix on obligation (community_id, issuer, sequence) where issuer <> acceptor and issuer <> 'FUND';
-- What was taken back is rare, and looked for.
create index obligation_acceptor_refund_ix on obligation (community_id, acceptor, sequence, issuer) where issuer <> acceptor and points < 0;
create index obligation_issuer_refund_ix on obligation (community_id, issuer, sequence) where issuer <> acceptor and issuer <> 'FUND' and points < 0;
