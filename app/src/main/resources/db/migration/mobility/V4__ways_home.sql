-- when a rotation ends, and what became of whoever went there
create table mobility.rotation_end (
  move uuid primary key references mobility.move,
  last_on date not null,
  -- the last day that those concerned were told of
  told_of date,
  ended_at timestamptz,
  ended_because text check (ended_because in ('home', 'elsewhere', 'left')),
  check (num_nulls(ended_at, ended_because) in (0, 2))
);
create index on mobility.rotation_end (last_on) where ended_at is null;

-- days that tasks across a border held up the start; nobody says why, the tasks do
alter table mobility.delay drop constraint delay_cause_check;
alter table mobility.delay
  add constraint delay_cause_check check (cause in ('release', 'extension', 'schedule', 'border')),
  alter column why drop not null,
  add constraint whoever_puts_off_says_why check (cause = 'border' or why is not null);
