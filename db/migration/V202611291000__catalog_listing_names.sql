-- V202611291000__catalog_listing_names.sql: what is called exactly so is found however many others have its words
create index catalog_listing_name_zh on catalog_listing (lower(title ->> 'zh'));
create index catalog_listing_name_en on catalog_listing (lower(title ->> 'en'));
