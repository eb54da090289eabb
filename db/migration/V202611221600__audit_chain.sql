-- V202611221600__audit_chain.sql: one chain of links a case; the database itself refuses to change or remove one
create table audit_link (
    id       bigint      generated always as identity primary key,
    subject  uuid        not null,
    position integer     not null check (position > 0),
    actor    text        not null,
    action   text        not null,
    content  text        not null,
    at       timestamptz not null,
    previous text        not null,
    hash     text        not null,
    unique (subject, position)
);

create function audit_link_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the audit chain is append-only';
end $$;

create trigger audit_link_kept before update or delete on audit_link
    for each row execute function audit_link_is_kept();
create trigger audit_link_not_truncated before truncate on audit_link
    execute function audit_link_is_kept();
