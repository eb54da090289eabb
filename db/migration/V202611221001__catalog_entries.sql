-- V202611221001__catalog_entries.sql: policy documents, entries and every revision that was ever published
create table catalog_policy (
    slug       text    primary key,
    definition jsonb   not null,
    hash       text    not null,
    version    integer not null
);

create table catalog_revision (
    id                       uuid        primary key,
    slug                     text        not null,
    number                   integer     not null check (number > 0),
    definition               jsonb       not null,
    hash                     text        not null,
    published_at             timestamptz not null,
    publication_proposed_by  uuid,
    publication_published_by uuid,
    publication_note         text        not null,
    version                  integer     not null,
    unique (slug, number),
    check (publication_proposed_by is distinct from publication_published_by or publication_proposed_by is null)
);

create table catalog_entry (
    slug         text    primary key,
    current      uuid    not null references catalog_revision,
    revisions    integer not null,
    shipped      text    not null,
    current_hash text    not null,
    version      integer not null
);

-- what was published stays as it was: cases are pinned to it
create function catalog_revision_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a published revision is never changed or removed';
end $$;

create trigger catalog_revision_kept before update or delete on catalog_revision
    for each row execute function catalog_revision_is_kept();
