-- V202611221500__review_cases.sql: cases at the desk, and the letters that went out; nobody decides on what they proposed
create table review_case (
    id            uuid        primary key,
    reference     text        not null unique,
    about         text        not null,
    team          text        not null,
    stage         text        not null,
    kind          text        not null,
    state         text        not null check (state in ('QUEUED', 'TAKEN', 'PAUSED', 'CLOSED')),
    assignee      uuid,
    assignee_name text,
    due_at        timestamptz not null,
    stage_due_at  timestamptz not null,
    opened_at     timestamptz not null,
    ticks         jsonb       not null,
    proposal      jsonb,
    proposed_by   uuid,
    decided_by    uuid,
    remark        text,
    version       integer     not null,
    constraint four_eyes check (decided_by is null or proposed_by is null or decided_by <> proposed_by),
    check (state <> 'TAKEN' or assignee is not null)
);

-- the queue of a team, most urgent first; what is closed is not in it
create index review_case_queue on review_case (team, due_at, id) where state in ('QUEUED', 'TAKEN', 'PAUSED');

create table review_letter (
    code        text        primary key,
    application uuid        not null unique,
    letter      jsonb       not null,
    hash        text        not null,
    issued_at   timestamptz not null,
    version     integer     not null
);

create function review_letter_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a letter that went out is never changed or removed';
end $$;

create trigger review_letter_kept before update or delete on review_letter
    for each row execute function review_letter_is_kept();
