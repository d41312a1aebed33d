set local role tusuv_owner;
-- An event stands in the outbox until it has its leaf, and leaves it with the leaf. What waits is few, so appending keeps one
-- small index and the sequencer writes no row twice. The place of an event is told by its leaf alone.
drop trigger stays on audit.outbox;
drop trigger once on audit.outbox;
delete from audit.outbox o using audit.leaf l where l.seq_id = o.seq_id and l.event_id = o.event_id;
alter table audit.outbox drop column leaf_index;
alter table audit.outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Leaves are dense, the next ones follow the last, and each is that of an event that waits for it. The plan is made while
-- there are few and must serve many.
create or replace function audit.next_leaves() returns trigger language plpgsql security definer
  set search_path = pg_catalog set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  first bigint;
  last bigint;
  many bigint;
  waited bigint;
begin
  select min(leaf_index), max(leaf_index), count(*) into first, last, many from added;
  if many > 0 and (last - first + 1 <> many
    or first <> coalesce((select max(l.leaf_index) + 1 from audit.leaf l where l.leaf_index < first), 0)
    or exists (select from audit.leaf l where l.leaf_index > last)) then
    raise exception 'leaf % does not follow the last one', first using errcode = 'check_violation';
  end if;
  delete from audit.outbox o using added a where o.seq_id = a.seq_id and o.event_id = a.event_id;
  get diagnostics waited = row_count;
  if waited <> many then
    raise exception '% of % leaves from % on are of no event that waits for one', many - waited, many, first
      using errcode = 'check_violation';
  end if;
  return null;
end
$$;

-- Nothing in the outbox changes, and nothing leaves it in another way.
create trigger append_only before update or truncate on audit.outbox for each statement execute function audit.refuse();
create trigger stays before delete on audit.outbox for each statement
  when (pg_trigger_depth() = 0) execute function audit.refuse();
alter table audit.outbox enable always trigger append_only;
alter table audit.outbox enable always trigger stays;
revoke update on audit.outbox from tusuv_sequencer;

reset role;
