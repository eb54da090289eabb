-- V202611290930__offer_excluded.sql: an offer is taken back where the person has something that nobody gets beside it
alter table offer drop constraint offer_cause_check;
alter table offer add constraint offer_cause_check
    check (cause in ('CONSENT', 'FACTS', 'RULES', 'APPLIED', 'EXCLUDED', 'CLOSED', 'STOPPED'));
