-- V202611221002__catalog_listing.sql: one flat row an entry for lists, facets and search, and the number that each publication raises
create table catalog_listing (
    slug       text    primary key,
    place      integer not null,
    kind       text    not null,
    topic      text,
    authority  text    not null,
    phase      text    not null,
    opens      date,
    closes     date,
    title      jsonb   not null,
    summary    jsonb   not null,
    who        jsonb   not null,
    keywords   jsonb,
    headline   jsonb,
    provenance text    not null,
    audiences  text[]  not null,
    measures   text[]  not null,
    checkable  boolean not null,
    fileable   boolean not null,
    search     tsvector not null generated always as (
        setweight(to_tsvector('english', title ->> 'en'), 'A')
            || setweight(zh_bigrams(title ->> 'zh'), 'A')
            || setweight(to_tsvector('english', coalesce(keywords ->> 'en', '')), 'B')
            || setweight(zh_bigrams(coalesce(keywords ->> 'zh', '')), 'B')
            || setweight(to_tsvector('english', (summary ->> 'en') || ' ' || (who ->> 'en')), 'C')
            || setweight(zh_bigrams((summary ->> 'zh') || ' ' || (who ->> 'zh')), 'C')) stored
);

create index catalog_listing_by_place on catalog_listing (place, slug);
create index catalog_listing_by_kind on catalog_listing (kind, place, slug);
create index catalog_listing_search on catalog_listing using gin (search);
create index catalog_listing_measures on catalog_listing using gin (measures);

create table catalog_version (
    one    boolean primary key default true check (one),
    number bigint  not null
);
insert into catalog_version (number) values (1);
