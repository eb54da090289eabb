-- V202611251100__notification_messages.sql: what people are told, written with the deed; what waits for the mail server, and since when
create table notification_message (
    id          uuid        primary key,
    recipient   uuid        not null,             -- identity: id only, no foreign key across slices
    kind        text        not null check (kind in ('RECEIVED', 'RECEIVED_AGAIN', 'RETURNED', 'DECIDED', 'ANSWERED', 'PAYMENTS',
                                                     'CONFIRM', 'REPEATED', 'PASSWORD', 'STAFF')),
    language    text        not null check (language in ('ZH', 'EN')),
    told        jsonb       not null,
    link        uuid,                             -- its address opens something, so it is made in the mail alone
    written_at  timestamptz not null,
    attempts    integer     not null default 0 check (attempts >= 0),
    next_try_at timestamptz not null,
    failure     text,
    sent_at     timestamptz
);
create index notification_message_by_recipient on notification_message (recipient, written_at desc, id desc);
create index notification_message_waiting on notification_message (next_try_at) where sent_at is null;
