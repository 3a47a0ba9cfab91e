create schema communication;

create table communication.notice (
  id uuid primary key default uuidv7(),
  person uuid not null,
  at timestamptz not null,
  kind text not null,
  message text not null,
  message_values jsonb not null,
  href text not null,
  once text not null,
  seen_at timestamptz,
  unique (person, once)
);
create index on communication.notice (person, at desc);
