set local role tusuv_owner;
-- What lies beside the record.

-- The answer to every command, refusals too: the same command again gets the same answer.
create table app.command (
  command_id  uuid primary key,
  actor       uuid not null,
  input_hash  text not null,
  outcome     jsonb not null,
  answered_at timestamptz not null default now()
);

-- Texts behind commitments. These rows may be erased.
create table app.opening (
  commitment text primary key,
  salt       bytea not null,
  value      bytea not null,
  purpose    text not null,
  written_at timestamptz not null default now()
);

-- Which streams tell of which round, in the order in which they began.
create table app.stream_of_round (
  stream_id uuid primary key,
  round_id  uuid not null,
  kind      text not null,
  position  bigint generated always as identity
);
create index stream_of_round_by_kind on app.stream_of_round (round_id, kind, position);

-- Photos and documents, by the SHA-256 of what is served.
create table app.file (
  hash       bytea primary key,
  media_type text not null,
  content    bytea not null check (octet_length(content) <= 5242880),
  metadata   text,
  stored_at  timestamptz not null default now(),
  check (hash = sha256(content))
);

-- One-time links by which officials come in: only hashes are kept.
create table app.entry_link (
  token_hash     bytea primary key,
  body_id        uuid not null,
  appointment_id uuid not null,
  expires_at     timestamptz not null,
  used_at        timestamptz
);

reset role;
