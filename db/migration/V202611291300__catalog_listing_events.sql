-- V202611291300__catalog_listing_events.sql: lists are narrowed by life event, too
alter table catalog_listing add column events text[] not null default '{}';
alter table catalog_listing alter column events drop default;
