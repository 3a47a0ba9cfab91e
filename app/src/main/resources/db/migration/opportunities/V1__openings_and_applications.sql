create schema opportunities;

create extension if not exists pg_trgm with schema public;

create table opportunities.opening (
  id uuid primary key default uuidv7(),
  code text unique check (char_length(code) between 1 and 100),
  kind text not null check (kind in ('role', 'project')),
  title text not null check (char_length(title) between 1 and 300),
  description text not null default '' check (char_length(description) <= 20000),
  role uuid,
  unit uuid not null,
  location uuid,
  remote text not null check (remote in ('no', 'partly', 'yes')),
  owner uuid not null,
  seats int not null check (seats between 1 and 999),
  inside_until date,
  apply_by date,
  starts_on date,
  ends_on date,
  share_percent int check (share_percent between 1 and 100),
  weeks int check (weeks between 1 and 104),
  band_min bigint check (band_min >= 0),
  band_max bigint check (band_max >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  words text not null,
  requirements_revision int not null default 0,
  state text not null check (state in ('draft', 'published', 'closed')),
  state_nr int not null,
  published_on date,
  version int not null default 0,
  constraint a_role_opening_names_its_role check (kind <> 'role' or role is not null),
  constraint only_projects_take_a_share check (kind = 'project' or (share_percent is null and weeks is null)),
  constraint inside_first_ends_before_applying_does check (inside_until <= apply_by),
  constraint it_is_published_before_applying_ends check (published_on <= apply_by),
  constraint it_is_published_before_inside_first_ends check (published_on <= inside_until),
  constraint it_starts_before_it_ends check (starts_on <= ends_on),
  constraint band_in_order check (band_min <= band_max),
  constraint band_with_currency check (num_nulls(band_min, band_max, currency) in (0, 3)),
  constraint published_has_a_day check ((state = 'draft') = (published_on is null))
);
create index on opportunities.opening (state, published_on desc, id);
create index on opportunities.opening (owner);
create index on opportunities.opening (unit);
create index on opportunities.opening (role);
create index on opportunities.opening using gin (words gin_trgm_ops);

create table opportunities.opening_state (
  opening uuid not null references opportunities.opening,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  why text check (char_length(why) <= 2000),
  primary key (opening, nr),
  unique (opening, nr, state)
);
alter table opportunities.opening add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references opportunities.opening_state (opening, nr, state)
  deferrable initially deferred;

create table opportunities.co_owner (
  opening uuid not null references opportunities.opening,
  person uuid not null,
  primary key (opening, person)
);
create index on opportunities.co_owner (person);

create table opportunities.requirement (
  opening uuid not null references opportunities.opening,
  revision int not null check (revision >= 1),
  skill int not null,
  minimum int not null check (minimum between 1 and 5),
  weight int not null check (weight between 0 and 10000),
  required boolean not null,
  primary key (opening, revision, skill)
);

create table opportunities.interest (
  opening uuid not null references opportunities.opening,
  person uuid not null,
  shown_at timestamptz not null,
  primary key (opening, person)
);
create index on opportunities.interest (person);

create table opportunities.application (
  id uuid primary key default uuidv7(),
  opening uuid not null references opportunities.opening,
  person uuid not null,
  letter text not null default '' check (char_length(letter) <= 5000),
  reveal text not null default 'accepted' check (reveal in ('submitted', 'interview', 'offer', 'accepted')),
  state text not null check (state in ('draft', 'submitted', 'withdrawn')),
  state_nr int not null,
  version int not null default 0
);
create unique index one_live_application on opportunities.application (opening, person)
  where state in ('draft', 'submitted');
create index on opportunities.application (person);
create index on opportunities.application (opening) where state = 'submitted';

create table opportunities.application_state (
  application uuid not null references opportunities.application,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  why text check (char_length(why) <= 2000),
  primary key (application, nr),
  unique (application, nr, state)
);
alter table opportunities.application add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references opportunities.application_state (application, nr, state)
  deferrable initially deferred;

create table opportunities.snapshot (
  application uuid primary key references opportunities.application,
  taken_at timestamptz not null,
  requirements_revision int not null
);
create table opportunities.snapshot_requirement (
  application uuid not null references opportunities.snapshot,
  skill int not null,
  name text not null,
  minimum int not null,
  weight int not null,
  required boolean not null,
  primary key (application, skill)
);
create table opportunities.snapshot_skill (
  application uuid not null references opportunities.snapshot,
  skill int not null,
  name text not null,
  level int not null,
  certainty int not null,
  primary key (application, skill)
);

create table opportunities.saved_search (
  id uuid primary key default uuidv7(),
  person uuid not null,
  name text not null check (char_length(name) between 1 and 100),
  query text not null check (char_length(query) <= 2000),
  saved_at timestamptz not null,
  unique (person, name)
);

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on opportunities.opening_state, opportunities.application_state,
      opportunities.requirement, opportunities.snapshot, opportunities.snapshot_requirement,
      opportunities.snapshot_skill from waymark_app;
  end if;
end $$;
