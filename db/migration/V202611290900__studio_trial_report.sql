-- V202611290900__studio_trial_report.sql: what a change would do to those who asked before, attached to the request that it be published
alter table studio_change add column trial jsonb;
