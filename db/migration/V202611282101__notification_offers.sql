-- V202611282101__notification_offers.sql: people are told of the offers that a night brought
alter table notification_message drop constraint notification_message_kind_check;
alter table notification_message add check (kind in ('RECEIVED', 'RECEIVED_AGAIN', 'RETURNED', 'DECIDED', 'ANSWERED', 'PAYMENTS',
                                                     'OFFERED', 'CONFIRM', 'REPEATED', 'PASSWORD', 'STAFF'));
