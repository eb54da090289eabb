-- V202611221200__document_files.sql: files that people hand in, and their content in pieces that are written once
create table document_file (
    id        uuid        primary key,
    owner     uuid        not null,
    name      text        not null check (char_length(name) between 1 and 255 and name !~ '[/\\[:cntrl:]]'),
    kind      text        not null check (kind in ('PDF', 'JPEG', 'PNG')),
    size      bigint      not null check (size between 1 and 20971520),
    sha256    text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    scan      text        not null check (scan in ('NOT_SCANNED', 'CLEAN', 'INFECTED')),
    stored_at timestamptz not null,
    erased_at timestamptz check (erased_at >= stored_at),
    version   integer     not null
);
create index document_file_by_owner on document_file (owner, stored_at desc, id desc) where erased_at is null;

-- the content comes before what it turns out to be: the file is there when the transaction ends
create table document_chunk (
    file     uuid    not null references document_file deferrable initially deferred,
    position integer not null check (position between 0 and 79),
    content  bytea   not null check (octet_length(content) between 1 and 262144),
    primary key (file, position)
);
alter table document_chunk alter column content set storage external;   -- PDF, JPEG and PNG are compressed already

-- content is never changed; it goes with an erased file
create function document_chunk_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the content of a file is never changed';
end $$;

create trigger document_chunk_kept before update on document_chunk
    for each row execute function document_chunk_is_kept();
