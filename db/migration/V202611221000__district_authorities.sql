-- V202611221000__district_authorities.sql: the authorities with their teams, and the years whose working days differ from the week
create table district_authority (
    code       text    primary key,
    position   integer not null,
    definition jsonb   not null,
    version    integer not null
);

create table district_year (
    year       integer primary key,
    definition jsonb   not null,
    version    integer not null
);
