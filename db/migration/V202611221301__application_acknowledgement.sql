-- V202611221301__application_acknowledgement.sql: which posted forms were carried out, so that each is carried out once
create table application_acknowledgement (
    account    uuid        not null,
    key        uuid        not null,
    body       text        not null,
    claimed_at timestamptz not null default now(),
    primary key (account, key)
);
