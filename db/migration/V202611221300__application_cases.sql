-- V202611221300__application_cases.sql: applications with what was handed in and what happened; whatever the state is, the database agrees
create table application (
    id          uuid        primary key,
    reference   text        not null unique,
    applicant   uuid        not null,          -- identity: id only, no foreign key across slices
    about       text        not null,
    revision    uuid        not null,
    team        text        not null,
    state       text        not null check (state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'APPROVED', 'REJECTED',
                                                      'ANSWERED', 'WITHDRAWN', 'LAPSED')),
    answers     jsonb       not null,
    request     jsonb,
    promised_by date,
    days_left   integer     check (days_left >= 0),
    begun_at    timestamptz not null,
    changed_at  timestamptz not null,
    version     integer     not null,
    check ((state = 'RETURNED') = (request is not null) or state in ('WITHDRAWN', 'LAPSED')),
    check (state in ('DRAFT', 'WITHDRAWN', 'LAPSED') or promised_by is not null)
);
create index application_by_applicant on application (applicant, changed_at desc, id);

create table application_submission (
    application_id uuid        not null references application,
    position       integer     not null,
    answers        jsonb       not null,
    submitted_at   timestamptz not null,
    notice         text        not null,
    primary key (application_id, position)
);

create table application_step (
    application_id uuid        not null references application,
    position       integer     not null,
    kind           text        not null,
    at             timestamptz not null,
    stage          text,
    actor          text,
    primary key (application_id, position)
);

-- what was handed in stays as it was
create function application_submission_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a submission is never changed or removed';
end $$;

create trigger application_submission_kept before update or delete on application_submission
    for each row execute function application_submission_is_kept();
