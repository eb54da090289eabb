-- V202611281500__eligibility_shown_standings.sql: where each account stood with each entry when it was last shown; none of the answers
create table eligibility_standing (
    account  uuid        not null,
    entry    text        not null,
    standing text        not null check (standing in ('ENTITLED', 'LIKELY', 'CANNOT_TELL', 'NOT_NOW')),
    shown_at timestamptz not null,
    primary key (account, entry)
);
