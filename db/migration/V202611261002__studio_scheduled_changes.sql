-- V202611261002__studio_scheduled_changes.sql: a change that was agreed to waits for its day; until then it is the entry's open one
alter table studio_change add column effective_on date;
alter table studio_change drop constraint studio_change_state_check;
alter table studio_change add constraint studio_change_state_check
    check (state in ('DRAFT', 'SUBMITTED', 'SCHEDULED', 'PUBLISHED', 'DISCARDED'));
alter table studio_change add constraint studio_change_scheduled_for_a_day check (state <> 'SCHEDULED' or effective_on is not null);
drop index studio_change_one_open;
create unique index studio_change_one_open on studio_change (slug) where state in ('DRAFT', 'SUBMITTED', 'SCHEDULED');
