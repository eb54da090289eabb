-- V202611221302__application_step_request.sql: the track quotes what the office asked for, also after it was answered
alter table application_step
    add column request jsonb check ((request is null) or (kind = 'RETURNED'));
