-- V202611251000__review_looks.sql: which case each officer opened last; one row an officer, so it never grows
create table review_look (
    officer uuid        primary key,
    name    text        not null,
    case_id uuid        not null,
    at      timestamptz not null
);
