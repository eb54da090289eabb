-- V202611221400__treasury_budgets.sql: budgets that cannot be overdrawn, commitments against them, and their instalments
create table treasury_budget (
    code       text    primary key,
    definition jsonb   not null,
    total_fen  bigint  not null check (total_fen >= 0),
    left_fen   bigint  not null check (left_fen >= 0 and left_fen <= total_fen)
);

create table treasury_commitment (
    id           uuid        primary key,
    budget       text        not null references treasury_budget,
    case_id      uuid        not null unique,      -- one a case; another slice's: id only
    payee        uuid        not null,
    amount_fen   bigint      not null check (amount_fen > 0),
    committed_at timestamptz not null,
    version      integer     not null
);
create index treasury_commitment_by_budget on treasury_commitment (budget);
create index treasury_commitment_by_payee on treasury_commitment (payee);

create table treasury_instalment (
    commitment_id uuid    not null references treasury_commitment,
    position      integer not null,
    due           date    not null,
    amount_fen    bigint  not null check (amount_fen > 0),
    state         text    not null check (state in ('PLANNED', 'PAID', 'STOPPED')),
    primary key (commitment_id, position)
);
create index treasury_instalment_by_due on treasury_instalment (due) where state = 'PLANNED';
