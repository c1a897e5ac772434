-- By which card a session at a service desk was opened: it ends with the card. Sessions that are open there now end too.
alter table identity_session add column card_no text;
alter table identity_session add constraint identity_session_card_ck check (card_no is null or opened_by = 'card');
alter table identity_session add constraint identity_session_card_fk foreign key (community_id, card_no) references member_card(community_id,card_no);
