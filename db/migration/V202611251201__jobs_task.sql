-- V202611251201__jobs_task.sql: when each job ran and will, and which node has it, as db-scheduler 16 describes it
create table jobs_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index jobs_task_by_time on jobs_task (execution_time);
create index jobs_task_by_heartbeat on jobs_task (last_heartbeat);
