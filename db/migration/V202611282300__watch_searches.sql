-- V202611282300__watch_searches.sql: lists of the catalogue that people want to hear of
create table watch_search (
    id       uuid        primary key,
    person   uuid        not null,                -- identity: id only, no foreign key across slices
    address  text        not null check (address like '/%' and length(address) <= 2000),
    saved_at timestamptz not null,
    found    text        not null,
    news     text        not null,
    version  integer     not null,
    unique (person, address)
);

alter table notification_message drop constraint notification_message_kind_check;
alter table notification_message add check (kind in ('RECEIVED', 'RECEIVED_AGAIN', 'RETURNED', 'DECIDED', 'ANSWERED', 'PAYMENTS',
                                                     'OFFERED', 'WATCHED', 'CONFIRM', 'REPEATED', 'PASSWORD', 'STAFF'));

-- a message counts payments, offers or searches alike
update notification_message set told = (told - 'payments') || jsonb_build_object('count', told -> 'payments') where told ? 'payments';
