create schema academy;

-- parts of lessons that somebody read
create table academy.reading (
  person uuid not null,
  lesson int not null check (lesson between 1 and 8),
  part int not null check (part between 1 and 40),
  at timestamptz not null,
  primary key (person, lesson, part)
);

-- what somebody did with their own team, in a sentence of theirs that nobody else reads
create table academy.exercise (
  person uuid not null,
  lesson int not null check (lesson between 1 and 8),
  what text not null check (char_length(what) between 1 and 2000),
  at timestamptz not null,
  primary key (person, lesson)
);

-- answers by the number of what was chosen, in the order of the questions
create table academy.attempt (
  id uuid primary key,
  person uuid not null,
  lesson int not null check (lesson between 1 and 8),
  at timestamptz not null,
  chosen int[] not null,
  hits int not null check (hits between 0 and cardinality(chosen)),
  passed boolean not null
);
create index on academy.attempt (person, lesson, at desc);

-- lesson 0 stands for all eight; the name is the one of that day
create table academy.completion (
  person uuid not null,
  lesson int not null check (lesson between 0 and 8),
  at timestamptz not null,
  number text not null unique check (number ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  name text not null,
  primary key (person, lesson)
);

-- what managers tell each other beneath a lesson
create table academy.experience (
  id uuid primary key,
  lesson int not null check (lesson between 1 and 8),
  person uuid not null,
  body text not null check (char_length(body) between 1 and 4000),
  state text not null check (state in ('waiting', 'published', 'declined', 'removed', 'taken_back')),
  state_nr int not null
);
create index on academy.experience (lesson, state);
create index on academy.experience (person);

create table academy.experience_state (
  experience uuid not null references academy.experience,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid not null,
  why text check (char_length(why) <= 2000),
  primary key (experience, nr),
  unique (experience, nr, state)
);
alter table academy.experience add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references academy.experience_state (experience, nr, state)
  deferrable initially deferred;

-- somebody thinks that it should not stand there
create table academy.concern (
  experience uuid not null references academy.experience,
  person uuid not null,
  why text not null check (char_length(why) between 1 and 2000),
  at timestamptz not null,
  settled boolean not null default false,
  primary key (experience, person)
);
create index on academy.concern (experience) where not settled;

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on academy.experience_state from waymark_app;
    revoke update, delete on academy.completion from waymark_app;
    revoke update, delete on academy.attempt from waymark_app;
  end if;
end $$;
