-- V202611221101__identity_links_and_attempts.sql: one-time links, recovery codes, and how often a sign-in was tried; nothing here opens anything
create table identity_link (
    id         uuid        primary key,
    account    uuid        not null references identity_account on delete cascade,
    purpose    text        not null check (purpose in ('CONFIRM', 'SET_UP')),
    expires_at timestamptz not null,
    used_at    timestamptz,
    version    integer     not null
);
create unique index identity_link_open on identity_link (account, purpose) where used_at is null;

create table identity_recovery_code (
    account uuid not null references identity_account on delete cascade,
    code    text not null,
    primary key (account, code)
);

create table identity_sign_in_attempt (
    subject text        primary key check (subject ~ '^[a-z]+:'),
    times   integer     not null check (times >= 0),
    since   timestamptz not null
);
create index identity_sign_in_attempt_by_since on identity_sign_in_attempt (since);
