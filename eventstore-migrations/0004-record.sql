set local role tusuv_owner;
-- The record: events are only ever added, and each gets a place in the public log.

create schema audit;

-- One row per event, written with it. The sequencer gives it its leaf once no older transaction can still appear.
create table audit.outbox (
  seq_id     bigint primary key,
  event_id   uuid   not null unique,
  xid        xid8   not null,
  leaf_index bigint unique
);
create index outbox_waiting on audit.outbox (xid) where leaf_index is null;

-- The cluster whose transaction numbers the outbox holds. After a restore elsewhere the older rows are settled.
create table audit.cluster (
  singleton         boolean primary key default true check (singleton),
  system_identifier bigint not null,
  settled_up_to     bigint not null default 0
);

-- The leaf as it is hashed, byte for byte; at most what a tile's 16-bit length can say.
create table audit.leaf (
  leaf_index bigint primary key,
  seq_id     bigint not null unique,
  event_id   uuid   not null unique,
  bytes      bytea  not null check (octet_length(bytes) <= 65535),
  hash       bytea  not null generated always as (sha256('\x00'::bytea || bytes)) stored
);

create function audit.enqueue() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into audit.outbox (seq_id, event_id, xid) values (new.seq_id, new.id, pg_current_xact_id());
  return null;
end
$$;

create function audit.refuse() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end
$$;

-- Leaves are dense: the next one follows the last.
create function audit.next_leaf() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.leaf_index <> coalesce((select max(leaf_index) + 1 from audit.leaf), 0) then
    raise exception 'leaf % does not follow the last one', new.leaf_index using errcode = 'check_violation';
  end if;
  return new;
end
$$;

-- A leaf's place, once given, stays; nothing else in the outbox ever changes.
create function audit.outbox_once() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.leaf_index is null and (new.seq_id, new.event_id, new.xid) = (old.seq_id, old.event_id, old.xid) then
    return new;
  end if;
  raise exception 'audit.outbox is append-only: UPDATE is refused' using errcode = 'insufficient_privilege';
end
$$;

create trigger enqueue after insert on es.mt_events for each row execute function audit.enqueue();
create trigger append_only before update or delete on es.mt_events for each row execute function audit.refuse();
create trigger no_truncate before truncate on es.mt_events for each statement execute function audit.refuse();
create trigger stays before delete or truncate on es.mt_streams for each statement execute function audit.refuse();
create trigger dense before insert on audit.leaf for each row execute function audit.next_leaf();
create trigger append_only before update or delete on audit.leaf for each row execute function audit.refuse();
create trigger no_truncate before truncate on audit.leaf for each statement execute function audit.refuse();
create trigger once before update on audit.outbox for each row execute function audit.outbox_once();
create trigger stays before delete or truncate on audit.outbox for each statement execute function audit.refuse();

alter table es.mt_events enable always trigger enqueue;
alter table es.mt_events enable always trigger append_only;
alter table es.mt_events enable always trigger no_truncate;
alter table es.mt_streams enable always trigger stays;
alter table audit.leaf enable always trigger dense;
alter table audit.leaf enable always trigger append_only;
alter table audit.leaf enable always trigger no_truncate;
alter table audit.outbox enable always trigger once;
alter table audit.outbox enable always trigger stays;

reset role;
