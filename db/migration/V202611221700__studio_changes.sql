-- V202611221700__studio_changes.sql: changes of entries on their way to publication; one open change an entry
create table studio_change (
    id          uuid        primary key,
    slug        text        not null,
    base        uuid        not null,
    base_number integer     not null,
    definition  jsonb       not null,
    state       text        not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'DISCARDED')),
    author      uuid        not null,
    author_name text        not null,
    note        text        not null,
    remark      text,
    remark_by   text,
    changed_at  timestamptz not null,
    version     integer     not null
);
create unique index studio_change_one_open on studio_change (slug) where state in ('DRAFT', 'SUBMITTED');
