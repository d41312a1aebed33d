set local role tusuv_owner;
-- How officials come in. Nothing of this is in an event or in the log; tusuv_reader, which exports, sees none of it.

-- One person's account. The person is the one whom appointments name, or, where an appointment names none, itself.
create table app.account (
  person_id      uuid primary key,
  name           text not null,
  name_key       text not null unique,
  password_hash  text,
  security_stamp text not null,
  -- Protected by the host's keys, which are files: a dump of the database makes no codes.
  totp_key       bytea,
  totp_step      bigint not null default 0,
  second_factor  boolean not null default false,
  version        bigint not null default 1,
  created_at     timestamptz not null default now()
);

create table app.recovery_code (
  person_id uuid not null references app.account on delete cascade,
  code_hash bytea not null,
  primary key (person_id, code_hash)
);

create table app.passkey (
  credential_id   bytea primary key,
  person_id       uuid not null references app.account on delete cascade,
  name            text not null,
  public_key      bytea not null,
  sign_count      bigint not null,
  transports      text[] not null,
  user_verified   boolean not null,
  backup_eligible boolean not null,
  backed_up       boolean not null,
  created_at      timestamptz not null,
  used_at         timestamptz
);
create index passkey_by_person on app.passkey (person_id);

create table app.external_login (
  provider  text not null,
  subject   text not null,
  person_id uuid not null references app.account on delete cascade,
  linked_at timestamptz not null default now(),
  primary key (provider, subject)
);
create index external_login_by_person on app.external_login (person_id);

-- One-time links by which a person sets up an account, or sets it up anew: only hashes are kept.
create table app.invitation (
  token_hash bytea primary key,
  person_id  uuid not null references app.account on delete cascade,
  issued_at  timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index invitation_by_person on app.invitation (person_id);

-- Who is signed in, on which device. Without a stamp: came in by an entry link, without an account.
create table app.session (
  id             uuid primary key,
  person_id      uuid not null,
  body_id        uuid,
  appointment_id uuid,
  stamp          text,
  strong         boolean not null,
  device         text not null,
  started_at     timestamptz not null,
  last_used_at   timestamptz not null
);
create index session_by_person on app.session (person_id);

-- What happened at the door, kept for a year.
create table app.sign_in (
  id        bigint generated always as identity primary key,
  at        timestamptz not null,
  person_id uuid,
  outcome   text not null,
  device    text not null,
  by_person uuid
);
create index sign_in_by_time on app.sign_in (at);
create index sign_in_by_person on app.sign_in (person_id, at);

-- Wrong tries in a row, of names that exist and of names that do not alike.
create table app.sign_in_try (
  key_hash bytea primary key,
  wrong    integer not null,
  last_at  timestamptz not null
);
create index sign_in_try_by_time on app.sign_in_try (last_at);

grant select, insert, update, delete on app.account, app.recovery_code, app.passkey, app.external_login, app.invitation,
  app.session, app.sign_in_try to tusuv_app;
grant select, insert, delete on app.sign_in to tusuv_app;

reset role;
