create schema exchange;

create table exchange.run (
  id uuid primary key,
  kind text not null,
  state text not null check (state in
    ('uploaded', 'previewing', 'previewed', 'applying', 'applied', 'refused', 'broken', 'discarded')),
  full_list boolean not null,
  confirmed boolean not null,
  -- whether it came from the command line, where files are read in place
  in_place boolean not null,
  started_by uuid,
  created_at timestamptz not null,
  claimed_at timestamptz,
  finished_at timestamptz,
  touched bigint not null default 0,
  rejected_rows bigint not null default 0
);
create index on exchange.run (created_at desc);

create table exchange.progress (
  run uuid primary key references exchange.run on delete cascade,
  done bigint not null,
  total bigint not null,
  millis bigint not null
);

create table exchange.report (
  run uuid primary key references exchange.run on delete cascade,
  content jsonb not null
);

-- uploaded files wait here between preview and application, then go
create table exchange.file (
  run uuid not null references exchange.run on delete cascade,
  place int not null,
  name text not null,
  size bigint not null,
  primary key (run, place)
);
create table exchange.file_part (
  run uuid not null,
  place int not null,
  part int not null,
  content bytea not null,
  primary key (run, place, part),
  foreign key (run, place) references exchange.file on delete cascade
);
alter table exchange.file_part alter column content set storage external;

create table exchange.mapping (
  kind text not null,
  shape text not null,
  signature text not null,
  columns jsonb not null,
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (kind, shape, signature)
);
