create schema console;

create table console.installation (
  one boolean primary key default true check (one),
  sample boolean not null,
  sample_loaded_at timestamptz,
  clock_ahead_ms bigint not null default 0,
  made_at timestamptz not null
);
