-- V202611261001__catalog_scheduled_revisions.sql: a revision is published for a later day, and may be withdrawn before it
alter table catalog_revision add column withdrawn_at timestamptz;
alter table catalog_revision add constraint catalog_revision_withdrawn_in_time check (withdrawn_at < effective_from);

alter table catalog_entry add column next uuid references catalog_revision;
alter table catalog_entry add column next_from timestamptz;
alter table catalog_entry add constraint catalog_entry_next_has_its_day check ((next is null) = (next_from is null));
create index catalog_entry_due on catalog_entry (next_from) where next is not null;

-- what was published stays as it was: cases are pinned to it; only that it was withdrawn before its day is noted on it, once
create or replace function catalog_revision_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.withdrawn_at is null
        and to_jsonb(new) - 'withdrawn_at' - 'version' = to_jsonb(old) - 'withdrawn_at' - 'version' then
        return new;
    end if;
    raise exception 'a published revision is never changed or removed';
end $$;
