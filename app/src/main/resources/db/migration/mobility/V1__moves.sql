create schema mobility;

-- one case for each accepted application, however often acceptance is told
create table mobility.move (
  id uuid primary key default uuidv7(),
  application uuid not null unique,
  opening uuid not null,
  person uuid not null,
  kind text not null,
  title text not null,
  state text not null check (state in
    ('proposed', 'approving', 'agreed', 'scheduled', 'done', 'returned', 'cancelled')),
  state_nr int not null,
  opened_on date not null,
  zone text not null,
  policy_version int not null,
  proposed_on date not null,
  latest_on date not null,
  release_on date,
  effective_on date,
  effect_at timestamptz,
  why text check (char_length(why) <= 2000),
  check ((effective_on is null) = (effect_at is null)),
  check (state not in ('proposed', 'approving', 'agreed') or effective_on is null),
  check (state not in ('scheduled', 'done', 'returned') or effective_on is not null),
  check ((state = 'cancelled') = (why is not null))
);
create index on mobility.move (person);
create index on mobility.move (opening);
create index on mobility.move (effect_at) where state = 'scheduled';
create index on mobility.move (state);

create table mobility.move_state (
  move uuid not null references mobility.move,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  behalf uuid,
  why text check (char_length(why) <= 2000),
  primary key (move, nr),
  unique (move, nr, state)
);
alter table mobility.move add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references mobility.move_state (move, nr, state)
  deferrable initially deferred;

-- where the person stands before and after
create table mobility.record (
  move uuid not null references mobility.move,
  side text not null check (side in ('before', 'after')),
  role uuid,
  unit uuid not null,
  location uuid,
  entity uuid,
  position uuid,
  manager uuid,
  primary key (move, side)
);

create table mobility.step (
  id uuid primary key default uuidv7(),
  move uuid not null references mobility.move,
  kind text not null,
  state text not null check (state in ('waiting', 'open', 'agreed', 'lapsed', 'declined', 'dropped')),
  opened_on date,
  remind_on date,
  due_on date,
  lapse_on date,
  reminded boolean not null default false,
  escalated boolean not null default false,
  looked_on date,
  unique (move, kind),
  check (state <> 'open' or (opened_on is not null and remind_on is not null and due_on is not null)),
  check (remind_on <= due_on and opened_on <= due_on),
  -- nothing but a manager's release agrees by silence
  constraint only_a_release_lapses check (kind = 'release' or (lapse_on is null and state <> 'lapsed'))
);
create index on mobility.step (due_on) where state = 'open';

-- every answer that a step ever got; the last one stands in step.state
create table mobility.step_answer (
  step uuid not null references mobility.step,
  nr int not null,
  state text not null,
  at timestamptz not null,
  by_person uuid,
  behalf uuid,
  why text check (char_length(why) <= 2000),
  primary key (step, nr)
);

-- who has a step, since when, and until it passed to somebody else
create table mobility.step_owner (
  step uuid not null references mobility.step,
  person uuid not null,
  since timestamptz not null,
  until timestamptz,
  primary key (step, person, since)
);
create index on mobility.step_owner (person) where until is null;

-- every day that a move was put off, for those who learn from it
create table mobility.delay (
  id uuid primary key default uuidv7(),
  move uuid not null references mobility.move,
  cause text not null check (cause in ('release', 'extension', 'schedule')),
  days int not null check (days > 0),
  by_person uuid,
  why text not null check (char_length(why) between 1 and 2000),
  at timestamptz not null
);
create index on mobility.delay (move);

create table mobility.handover_task (
  id uuid primary key default uuidv7(),
  move uuid not null references mobility.move,
  title text not null check (char_length(title) between 1 and 200),
  owner uuid not null,
  due_on date not null,
  done_at timestamptz,
  by_person uuid not null
);
create index on mobility.handover_task (move);

-- somebody stands in for somebody, for a time
create table mobility.delegation (
  id uuid primary key default uuidv7(),
  from_person uuid not null,
  to_person uuid not null,
  from_on date not null,
  last_on date not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  check (from_person <> to_person),
  check (last_on between from_on and from_on + 92)
);
create index on mobility.delegation (to_person) where ended_at is null;

-- who answers the steps that no relation names
create table mobility.specialist (
  kind text not null check (kind in ('global_mobility', 'right_to_work', 'tax', 'finance')),
  person uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (kind, person)
);

create table mobility.companion (
  move uuid not null references mobility.move,
  part text not null check (part in ('buddy', 'mentor')),
  person uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (move, part)
);

-- what the next import of people said about a move that was applied
create table mobility.reconciliation (
  move uuid primary key references mobility.move,
  outcome text not null check (outcome in ('confirmed', 'contradicted', 'missing')),
  fields text[] not null default '{}',
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid
);
create index on mobility.reconciliation (outcome) where settled_at is null;

create table mobility.way_back (
  move uuid primary key references mobility.move,
  asked_at timestamptz not null,
  why text not null check (char_length(why) between 1 and 2000),
  state text not null check (state in ('asked', 'agreed', 'declined', 'withdrawn'))
);

create table mobility.check_in (
  id uuid primary key default uuidv7(),
  move uuid not null references mobility.move,
  day int not null check (day in (7, 30, 60, 90, 180)),
  party text not null check (party in ('mover', 'new_manager', 'old_manager')),
  person uuid not null,
  due_at timestamptz not null,
  asked_at timestamptz,
  ended_at timestamptz,
  answered_at timestamptz,
  how int check (how between 1 and 5),
  support int check (support between 1 and 5),
  skills int check (skills between 1 and 5),
  weeks int check (weeks between 0 and 104),
  words text check (char_length(words) <= 4000),
  talk boolean not null default false,
  shown_to_manager boolean not null default false,
  unique (move, day, party),
  check ((answered_at is null) = (how is null)),
  check (party = 'mover' or not shown_to_manager)
);
create index on mobility.check_in (person);
create index on mobility.check_in (due_at) where asked_at is null and ended_at is null;

create table mobility.red_flag (
  check_in uuid primary key references mobility.check_in,
  at timestamptz not null,
  due_on date not null,
  late boolean not null default false,
  answered_at timestamptz,
  by_person uuid,
  what text check (char_length(what) between 1 and 2000),
  check ((answered_at is null) = (what is null))
);
create index on mobility.red_flag (due_on) where answered_at is null;

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on mobility.move_state, mobility.step_answer, mobility.delay
      from waymark_app;
  end if;
end $$;
