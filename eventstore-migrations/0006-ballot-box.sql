set local role tusuv_owner;
-- The ballot box: what must be kept of a vote and must not be in the record.

create schema box;

create table box.round (
  round_id    uuid primary key,
  locality    uuid not null,
  public_key  bytea not null,
  state       text not null default 'preparing' check (state in ('preparing', 'open', 'closed')),
  roll_sealed boolean not null default false
);

create table box.roll (
  round_id uuid not null references box.round,
  roll_ref bytea not null check (octet_length(roll_ref) = 16),
  area     uuid not null,
  label    text,
  primary key (round_id, roll_ref)
);

create table box.slip (
  round_id uuid not null,
  slip     bytea not null check (octet_length(slip) = 16),
  roll_ref bytea not null,
  issue    int not null,
  void     boolean not null default false,
  position bigint generated always as identity,
  primary key (round_id, slip),
  unique (round_id, roll_ref, issue),
  foreign key (round_id, roll_ref) references box.roll
);

-- A ballot in its envelope. Once it is in the record, nothing here leads back to the roll.
create table box.cast (
  round_id   uuid not null references box.round,
  pseudonym  bytea not null,
  revision   int not null,
  area       uuid not null,
  channel    smallint not null,
  nonce      bytea not null check (octet_length(nonce) = 16),
  ballot_ref bytea not null,
  commitment bytea not null check (octet_length(commitment) = 32),
  sealed     bytea,
  roll_ref   bytea,
  batch      int,
  batch_area uuid,
  receipt    bytea generated always as (substring(sha256('pb-receipt-v1'::bytea || ballot_ref || commitment) for 10)) stored,
  primary key (round_id, pseudonym, revision),
  unique (round_id, pseudonym, nonce),
  unique (round_id, ballot_ref)
);
create index cast_receipt on box.cast (round_id, receipt);
create index cast_waiting on box.cast (round_id, area) where batch is null;

-- Single ballots as published after the count, for the public where the sealed rules say so.
create table box.opening (
  round_id   uuid not null references box.round,
  ballot_ref bytea not null,
  line       bytea not null,
  primary key (round_id, ballot_ref)
);

reset role;
