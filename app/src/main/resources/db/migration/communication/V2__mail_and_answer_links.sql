-- With one link one person answers one question once, signed in or not. What stands in the mail is
-- made from the id and a secret that is not in the database.
create table communication.answer_link (
  id uuid primary key,
  person uuid not null,
  purpose text not null,
  subject uuid not null,
  issued_at timestamptz not null,
  until timestamptz not null,
  answered_at timestamptz,
  choice text,
  check ((answered_at is null) = (choice is null))
);
create unique index on communication.answer_link (person, purpose, subject) where answered_at is null;

alter table communication.notice
  add column answer_link uuid references communication.answer_link,
  add column attachment_name text,
  add column attachment_type text,
  add column attachment bytea,
  add check ((attachment is null) = (attachment_name is null)),
  add check ((attachment is null) = (attachment_type is null));

-- One mail: a notice by itself, or all of a day or week, which the batch names.
create table communication.delivery (
  id uuid primary key default uuidv7(),
  person uuid not null,
  channel text not null check (channel = 'email'),
  rhythm text not null check (rhythm in ('at_once', 'daily', 'weekly')),
  batch text not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'filed', 'counted', 'left_out', 'given_up')),
  attempts int not null default 0,
  claimed_at timestamptz,
  done_at timestamptz,
  last_error text,
  last_error_at timestamptz,
  unique (person, channel, batch),
  check ((state = 'sending') = (claimed_at is not null)),
  check ((state in ('waiting', 'sending')) = (done_at is null))
);
create index on communication.delivery (due_at) where state in ('waiting', 'sending');
create index on communication.delivery (created_at);
create index on communication.delivery (last_error_at) where last_error_at is not null;
create index on communication.delivery (done_at) where state = 'given_up';

create table communication.delivery_notice (
  notice uuid primary key references communication.notice,
  delivery uuid not null references communication.delivery
);
create index on communication.delivery_notice (delivery);

create table communication.preference (
  person uuid not null,
  kind text not null,
  rhythm text not null check (rhythm in ('at_once', 'daily', 'weekly', 'never')),
  primary key (person, kind)
);

create table communication.quiet_time (
  person uuid primary key,
  begins time not null,
  ends time not null,
  check (begins <> ends)
);
