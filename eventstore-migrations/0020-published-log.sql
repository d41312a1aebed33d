set local role tusuv_owner;
-- What is published of the log beside its leaves: roots of full tiles, checkpoints as they were signed, and what witnesses
-- said of them. Level 0 of the tiles is the hashes of the leaves themselves.

create table audit.node (
  level smallint not null check (level > 0),
  index bigint not null check (index >= 0),
  hash  bytea  not null check (octet_length(hash) = 32),
  primary key (level, index)
);

create table audit.checkpoint (
  size      bigint primary key check (size >= 0),
  note      text   not null,
  signed_at timestamptz not null default now()
);

create table audit.cosignature (
  size        bigint not null references audit.checkpoint,
  witness     text   not null,
  cosigned_at timestamptz not null,
  line        text   not null,
  primary key (size, witness, cosigned_at)
);

do $$
declare
  name text;
begin
  foreach name in array array['node', 'checkpoint', 'cosignature']
  loop
    execute format('create trigger append_only before update or delete on audit.%I for each row execute function audit.refuse()', name);
    execute format('create trigger no_truncate before truncate on audit.%I for each statement execute function audit.refuse()', name);
    execute format('alter table audit.%I enable always trigger append_only', name);
    execute format('alter table audit.%I enable always trigger no_truncate', name);
  end loop;
end
$$;

grant select, insert on audit.node, audit.checkpoint, audit.cosignature to tusuv_sequencer;
grant select on audit.node, audit.checkpoint, audit.cosignature to tusuv_app, tusuv_reader;

reset role;
