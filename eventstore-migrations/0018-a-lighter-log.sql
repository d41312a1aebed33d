set local role tusuv_owner;
-- The same refusals for less work on every event: names written out in full need no search path of their own, a condition
-- costs less than a call, and what arrives together is looked at together.

create or replace function audit.enqueue() returns trigger language plpgsql security definer as $$
begin
  insert into audit.outbox (seq_id, event_id, xid) values (new.seq_id, new.id, pg_catalog.pg_current_xact_id());
  return null;
end
$$;
alter function audit.enqueue() reset all;

-- What waits for its leaf is taken in the order of its number, and has no place yet that an index could hold. Event and
-- number are unique together, so the number alone says which events have a place and which have a leaf.
drop index audit.outbox_waiting;
create index outbox_waiting on audit.outbox (seq_id) where leaf_index is null;
alter table audit.outbox drop constraint outbox_leaf_index_key;
create unique index outbox_leaf_index on audit.outbox (leaf_index) where leaf_index is not null;
alter table audit.outbox drop constraint outbox_event_id_key;
alter table audit.leaf drop constraint leaf_event_id_key;

-- A leaf's place, once given, stays; nothing else in the outbox ever changes.
drop trigger once on audit.outbox;
create trigger once before update on audit.outbox for each row
  when (old.leaf_index is not null or (new.seq_id, new.event_id, new.xid) is distinct from (old.seq_id, old.event_id, old.xid))
  execute function audit.refuse();
alter table audit.outbox enable always trigger once;
drop function audit.outbox_once();

-- Leaves are dense: the next ones follow the last.
create function audit.next_leaves() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  first bigint;
  last bigint;
  many bigint;
begin
  select min(leaf_index), max(leaf_index), count(*) into first, last, many from added;
  if many > 0 and (last - first + 1 <> many
    or first <> coalesce((select max(l.leaf_index) + 1 from audit.leaf l where l.leaf_index < first), 0)
    or exists (select from audit.leaf l where l.leaf_index > last)) then
    raise exception 'leaf % does not follow the last one', first using errcode = 'check_violation';
  end if;
  return null;
end
$$;
drop trigger dense on audit.leaf;
create trigger dense after insert on audit.leaf referencing new table as added
  for each statement execute function audit.next_leaves();
alter table audit.leaf enable always trigger dense;
drop function audit.next_leaf();

reset role;
