create schema growth;

-- what one can learn from, as files brought it in; what a full file does not name is retired
create table growth.course (
  id uuid primary key default uuidv7(),
  code text not null unique check (char_length(code) between 1 and 80),
  kind text not null check (kind in ('training', 'reading', 'practice')),
  title text not null check (char_length(title) between 1 and 200),
  provider text not null check (char_length(provider) <= 200),
  language text not null check (char_length(language) <= 10),
  hours int not null check (hours between 1 and 2000),
  description text not null check (char_length(description) <= 2000),
  link text not null check (char_length(link) <= 500),
  retired boolean not null default false,
  run uuid not null
);
create table growth.course_skill (
  course uuid not null references growth.course,
  nr int not null check (nr >= 1),
  skill int not null,
  level int not null check (level between 1 and 5),
  primary key (course, skill)
);
create index on growth.course_skill (skill);

-- what somebody does to get somewhere; title: what the goal was called on the day it was set
create table growth.plan (
  id uuid primary key,
  person uuid not null,
  goal text not null check (goal in ('none', 'role', 'opening', 'skill')),
  target uuid,
  skill int,
  level int check (level between 1 and 5),
  title text not null check (char_length(title) <= 200),
  own boolean not null,
  state text not null check (state in ('active', 'reached', 'dropped')),
  state_nr int not null,
  check ((goal in ('role', 'opening')) = (target is not null)),
  check ((goal = 'skill') = (skill is not null)),
  check ((goal = 'skill') = (level is not null))
);
create unique index a_goal_has_one_plan_at_a_time on growth.plan (person, goal, target, skill)
  nulls not distinct where state = 'active';
create index on growth.plan (target) where state = 'active';

create table growth.plan_state (
  plan uuid not null references growth.plan,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  why text check (char_length(why) <= 2000),
  primary key (plan, nr),
  unique (plan, nr, state)
);
alter table growth.plan add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references growth.plan_state (plan, nr, state)
  deferrable initially deferred;

create table growth.action (
  id uuid primary key,
  plan uuid not null references growth.plan,
  place int not null check (place >= 1),
  kind text not null check (kind in ('training', 'mentorship', 'project', 'shadowing', 'reading',
    'practice', 'stretch', 'agreement')),
  title text not null check (char_length(title) between 1 and 200),
  note text not null check (char_length(note) <= 2000),
  skill int,
  level int check (level between 1 and 5),
  hours int check (hours between 1 and 2000),
  course uuid references growth.course,
  due_on date,
  -- where it was agreed, once for each agreement
  source text unique,
  href text,
  state text not null check (state in ('open', 'underway', 'done', 'dropped')),
  state_nr int not null,
  constraint a_place_holds_one_action unique (plan, place) deferrable initially deferred,
  check ((skill is null) = (level is null))
);

create table growth.action_state (
  action uuid not null references growth.action,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  primary key (action, nr),
  unique (action, nr, state)
);
alter table growth.action add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references growth.action_state (action, nr, state)
  deferrable initially deferred;

create table growth.comment (
  id uuid primary key,
  plan uuid not null references growth.plan,
  by_person uuid not null,
  at timestamptz not null,
  words text not null check (char_length(words) between 1 and 2000)
);
create index on growth.comment (plan, at);

-- plans to begin with, written by learning and development; version rises with every edit
create table growth.template (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 120),
  about text not null check (char_length(about) <= 2000),
  version int not null,
  retired boolean not null default false,
  by_person uuid not null,
  at timestamptz not null
);
create table growth.template_action (
  template uuid not null references growth.template,
  place int not null check (place >= 1),
  kind text not null check (kind in ('training', 'mentorship', 'project', 'shadowing', 'reading',
    'practice', 'stretch')),
  title text not null check (char_length(title) between 1 and 200),
  skill int,
  level int check (level between 1 and 5),
  hours int check (hours between 1 and 2000),
  primary key (template, place),
  check ((skill is null) = (level is null))
);

-- what happened stays as it was, as long as its person works here
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update on growth.plan_state, growth.action_state, growth.comment from waymark_app;
  end if;
end $$;
