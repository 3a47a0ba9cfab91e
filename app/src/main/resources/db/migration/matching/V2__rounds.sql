-- rounds in which people and openings rank each other; rankings are read to compute a result, and
-- shown to nobody but whoever handed them in
create table matching.round (
  id uuid primary key,
  title text not null check (char_length(title) between 1 and 120),
  purpose text not null check (purpose in ('rotation', 'graduates', 'reorganisation', 'projects')),
  release_cap int check (release_cap between 1 and 100),
  enter_until date not null,
  rank_until date not null,
  seal text not null check (char_length(seal) = 64),
  state text not null check (state in
    ('draft', 'entering', 'ranking', 'ready', 'run', 'published', 'cancelled')),
  state_nr int not null,
  constraint owners_rank_after_people_entered check (rank_until > enter_until)
);

create table matching.round_state (
  round uuid not null references matching.round,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  why text check (char_length(why) <= 2000),
  primary key (round, nr),
  unique (round, nr, state)
);
alter table matching.round add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references matching.round_state (round, nr, state)
  deferrable initially deferred;

-- known to nobody before the result is published; the seal in the round proves that it was fixed
create table matching.round_seed (
  round uuid primary key references matching.round,
  seed bigint not null
);

create table matching.round_opening (
  round uuid not null references matching.round,
  opening uuid not null,
  nr int not null check (nr >= 1),
  seats int not null check (seats between 1 and 1000),
  live boolean not null,
  primary key (round, opening),
  unique (round, nr)
);
create unique index an_opening_is_in_one_round_at_a_time on matching.round_opening (opening) where live;

-- whose people may enter; none: everybody's
create table matching.round_unit (
  round uuid not null references matching.round,
  unit uuid not null,
  primary key (round, unit)
);

create table matching.round_entry (
  round uuid not null references matching.round,
  person uuid not null,
  salt uuid not null,
  entered_at timestamptz not null,
  ended_at timestamptz,
  ended_because text check (ended_because in ('withdrawn', 'left', 'accepted')),
  primary key (round, person),
  check (num_nulls(ended_at, ended_because) in (0, 2))
);
create index on matching.round_entry (person) where ended_at is null;

create table matching.round_wish (
  round uuid not null,
  person uuid not null,
  nr int not null check (nr between 1 and 200),
  opening uuid not null,
  -- in another country: the person says that they may work there
  may_work_there boolean not null,
  primary key (round, person, nr),
  unique (round, person, opening),
  foreign key (round, person) references matching.round_entry,
  foreign key (round, opening) references matching.round_opening
);

create table matching.round_ranking (
  round uuid not null,
  opening uuid not null,
  salt uuid not null,
  at timestamptz not null,
  by_person uuid not null,
  primary key (round, opening),
  foreign key (round, opening) references matching.round_opening
);
-- tier 1 is the best; without a tier the opening would not take them
create table matching.round_ranked (
  round uuid not null,
  opening uuid not null,
  person uuid not null,
  tier int check (tier between 1 and 100000),
  primary key (round, opening, person),
  foreign key (round, opening) references matching.round_ranking
);

create table matching.round_run (
  round uuid not null references matching.round,
  nr int not null check (nr >= 1),
  at timestamptz not null,
  by_person uuid not null,
  -- of everything that was handed in
  root text not null check (char_length(root) = 64),
  certificate text not null,
  primary key (round, nr)
);
create table matching.round_result (
  round uuid not null,
  nr int not null,
  person uuid not null,
  place int not null check (place >= 0),
  opening uuid,
  reason text check (reason in ('no_wish', 'not_released', 'barred', 'not_ranked', 'full')),
  primary key (round, nr, person),
  unique (round, nr, place),
  foreign key (round, nr) references matching.round_run,
  check (num_nulls(opening, reason) = 1)
);

create table matching.round_deadline (
  round uuid not null references matching.round,
  what text not null check (what in
    ('remind_people', 'close_entry', 'remind_owners', 'close_ranking')),
  due_at timestamptz not null,
  done_at timestamptz,
  primary key (round, what)
);
create index on matching.round_deadline (due_at) where done_at is null;

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on matching.round_state, matching.round_seed, matching.round_run,
      matching.round_result from waymark_app;
  end if;
end $$;
