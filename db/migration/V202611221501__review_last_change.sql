-- V202611221501__review_last_change.sql: who changed a case last, and when: what an overtaken page says
alter table review_case
    add column changed_by text,
    add column changed_at timestamptz not null default now();
alter table review_case alter column changed_at drop default;
