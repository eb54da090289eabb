-- V202611261000__catalog_effective_from.sql: the moment from which a revision is in force
alter table catalog_revision add column effective_from timestamptz;
alter table catalog_revision disable trigger catalog_revision_kept;
update catalog_revision set effective_from = published_at;
alter table catalog_revision enable trigger catalog_revision_kept;
alter table catalog_revision alter column effective_from set not null;
create index catalog_revision_by_time on catalog_revision (slug, effective_from desc, number desc);
create index catalog_revision_news on catalog_revision (effective_from desc);
