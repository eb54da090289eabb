-- V202611281300__catalog_finding.sql: policy documents and their measures are found beside the entries, and every row says what people narrow by
drop table catalog_listing;

create table catalog_listing (
    address    text    primary key,                  -- where a row leads
    slug       text    unique,                       -- of an entry; a policy document and a measure have none here
    place      integer not null,
    kind       text    not null,
    topic      text,
    authority  text    not null,
    phase      text,
    opens      date,
    closes     date,
    fee        text,
    channel    text,
    amount     bigint,                               -- yuan, the upper end of what it gives
    title      jsonb   not null,
    summary    jsonb   not null,
    who        jsonb   not null,
    body       jsonb   not null,                     -- everything else that a snippet may quote
    headline   jsonb,
    provenance text    not null,
    audiences  text[]  not null,
    measures   text[]  not null,
    checkable  boolean not null,
    fileable   boolean not null,
    search     tsvector not null,
    check (slug is null or address = '/programs/' || slug)
);

create index catalog_listing_by_place on catalog_listing (place, address);
create index catalog_listing_by_kind on catalog_listing (kind, place, address);
create index catalog_listing_search on catalog_listing using gin (search);
create index catalog_listing_measures on catalog_listing using gin (measures);

-- how the rows were made; rows of another making are made again at the start
alter table catalog_version add column listing integer not null default 0;

-- the words of a text are told apart where its row is made, in the same way as those of a query
drop function zh_bigrams(text);
