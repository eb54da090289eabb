-- V202611251200__audit_root.sql: each day sealed into a root over the chains that grew, hashed with the root before; kept like the links
create table audit_root (
    day       date        primary key,
    sealed_at timestamptz not null,
    previous  text        not null unique,
    hash      text        not null unique
);

create table audit_head (
    day      date    not null references audit_root,
    subject  uuid    not null,
    position integer not null,
    hash     text    not null,
    primary key (day, subject),
    foreign key (subject, position) references audit_link (subject, position)
);
create unique index audit_head_by_link on audit_head (subject, position);

create trigger audit_root_kept before update or delete on audit_root
    for each row execute function audit_link_is_kept();
create trigger audit_root_not_truncated before truncate on audit_root
    execute function audit_link_is_kept();
create trigger audit_head_kept before update or delete on audit_head
    for each row execute function audit_link_is_kept();
create trigger audit_head_not_truncated before truncate on audit_head
    execute function audit_link_is_kept();
