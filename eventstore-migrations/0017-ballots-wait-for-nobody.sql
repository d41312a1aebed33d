set local role tusuv_owner;
-- Whoever writes ballots holds their round open, in a lock that is no row: many at once share it, and nothing of it goes to
-- disk. Whoever changes the state of a round waits for them. The function reads after it has the lock, never before.
create function box.hold_open(round uuid) returns boolean language plpgsql volatile as $$
begin
  perform pg_catalog.pg_advisory_xact_lock_shared(pg_catalog.hashtextextended(round::text, 17));
  return exists (select from box.round r where r.round_id = round and r.state = 'open');
end
$$;

create function box.wait_for_ballots() returns trigger language plpgsql as $$
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(new.round_id::text, 17));
  return new;
end
$$;

create trigger wait_for_ballots before update of state on box.round
  for each row execute function box.wait_for_ballots();

-- A ballot's reference follows from its voter and nonce, so it is looked for among the ballots of its voter; the primary key
-- keeps two of one revision apart. The index was one of three that every ballot scattered over the disk.
alter table box.cast drop constraint cast_round_id_ballot_ref_key;

-- Expressions of a table are read anew from their text with every statement that writes to it. The host makes the receipt it
-- tells, and nonce, reference and commitment have no other length.
alter table box.cast alter column receipt drop expression;
alter table box.cast drop constraint cast_nonce_check;
alter table box.cast drop constraint cast_commitment_check;

-- The plan for writing ballots is made while the box is empty, when every index that begins with the round looks as good as
-- another; so only those by which ballots are looked for while they are written begin with it.
drop index box.cast_receipt;
create index cast_receipt on box.cast (receipt);

reset role;
