-- V202611282100__offer_offers.sql: who agreed to being matched, what was rehearsed and released, and what was offered to whom
create table offer_consent (
    id           uuid        primary key,
    person       uuid        not null,          -- identity: id only, no foreign key across slices
    notice       text        not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create unique index offer_consent_one_stands on offer_consent (person) where withdrawn_at is null;
create index offer_consent_by_person on offer_consent (person, given_at desc);

create table offer_rehearsal (
    id               uuid        primary key,
    entry            text        not null,
    revision         uuid        not null,
    number           integer     not null check (number > 0),
    tried            integer     not null check (tried >= 0),
    matched          integer     not null check (matched between 0 and tried),
    total_fen        bigint      not null check (total_fen >= 0),
    state            text        not null check (state in ('CHECKING', 'RELEASED', 'STOPPED', 'SUPERSEDED')),
    begun_by         uuid        not null,
    begun_by_name    text        not null,
    begun_at         timestamptz not null,
    released_by      uuid,
    released_by_name text,
    released_at      timestamptz,
    stopped_by       uuid,
    stopped_by_name  text,
    stopped_at       timestamptz,
    version          integer     not null,
    check (state <> 'RELEASED' or released_at is not null),
    check (state <> 'STOPPED' or stopped_at is not null)
);
create unique index offer_rehearsal_one_counts on offer_rehearsal (entry) where state <> 'SUPERSEDED';

create table offer_sample (
    rehearsal      uuid    not null references offer_rehearsal,
    position       integer not null,
    person         uuid,                        -- nobody, once they withdrew their consent
    amount_fen     bigint  not null check (amount_fen >= 0),
    offer          uuid,
    mark           text    check (mark in ('RIGHT', 'WRONG')),
    marked_by      uuid,
    marked_by_name text,
    marked_at      timestamptz,
    primary key (rehearsal, position),
    check ((mark is null) = (marked_at is null))
);
create index offer_sample_by_person on offer_sample (person) where person is not null;

create table offer (
    id         uuid        primary key,
    person     uuid        not null,
    entry      text        not null,
    revision   uuid        not null,
    number     integer     not null check (number > 0),
    catalog    bigint      not null,
    amount_fen bigint      not null check (amount_fen >= 0),
    months     integer     not null check (months > 0),
    made_at    timestamptz not null,
    until      date        not null,
    state      text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    cause      text        check (cause in ('CONSENT', 'FACTS', 'RULES', 'APPLIED', 'CLOSED', 'STOPPED')),
    reason     text,
    reference  text,
    closed_at  timestamptz,
    version    integer     not null,
    check ((state = 'WITHDRAWN') = (cause is not null)),
    check ((state = 'ACCEPTED') = (reference is not null)),
    check ((state = 'OPEN') = (closed_at is null)),
    check (reason is null or state = 'DECLINED')
);
-- one offer of an entry at a time, and of a revision only once: what the portal took back itself may be true again
create unique index offer_one_open on offer (person, entry) where state = 'OPEN';
create unique index offer_once_a_revision on offer (person, revision) where state <> 'WITHDRAWN';
create index offer_by_person on offer (person, made_at desc, id);
create index offer_by_entry on offer (entry, state);
