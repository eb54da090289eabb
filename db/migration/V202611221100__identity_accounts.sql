-- V202611221100__identity_accounts.sql: who can sign in, what they may do, and what they told about themselves
create table identity_account (
    id                   uuid        primary key,
    email                text        not null unique check (email = lower(email) and char_length(email) between 3 and 254),
    name                 text        not null check (char_length(name) between 1 and 150),
    password_hash        text        check (starts_with(password_hash, '{')),
    team                 text,
    language             text        not null check (language in ('ZH', 'EN')),
    opened_at            timestamptz not null,
    confirmed_at         timestamptz check (confirmed_at >= opened_at),
    disabled_at          timestamptz,
    consent_notice       text,
    consent_at           timestamptz,
    second_factor_secret text,
    second_factor_since  timestamptz,
    second_factor_step   bigint,
    version              integer     not null,
    check ((consent_notice is null) = (consent_at is null)),
    check ((second_factor_since is null) = (second_factor_step is null)),
    check (second_factor_since is null or second_factor_secret is not null)
);

create table identity_account_role (
    account uuid not null references identity_account on delete cascade,
    role    text not null check (role in ('APPLICANT', 'REVIEWER', 'LEAD', 'FINANCE', 'FUND_MANAGER', 'HOUSING_OFFICER',
                                          'EDITOR', 'PUBLISHER', 'ADMINISTRATOR', 'AUDITOR')),
    primary key (account, role)
);
create index identity_account_role_by_role on identity_account_role (role);

create table identity_profile (
    account uuid    primary key references identity_account on delete cascade,
    facts   jsonb   not null check (jsonb_typeof(facts) = 'object'),
    version integer not null
);
