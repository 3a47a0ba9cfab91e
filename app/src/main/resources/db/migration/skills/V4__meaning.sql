-- Names and descriptions of the catalogues as vectors, by the hash of the text: never what a person wrote.
create table skills.text_vector (
  hash uuid not null,
  encoder text not null,
  scale real not null,
  bytes bytea not null,
  primary key (hash, encoder)
);

-- How far each part of that work is, and for which version of the taxonomies.
create table skills.meaning_stage (
  stage text primary key check (stage in ('names', 'texts', 'titles')),
  encoder text not null,
  version text not null,
  total int not null,
  ready int not null,
  a_second real not null, -- how many vectors, since the work was taken up
  began_at timestamptz not null,
  finished_at timestamptz
);

-- Which skills are near which, as last worked out; near: id:similarity:reasons, the nearest first.
create table skills.neighbour_build (
  one_row boolean primary key default true check (one_row),
  version text not null,
  encoder text not null, -- empty: of words, relations and use alone
  skills int not null,
  built_at timestamptz not null
);
create table skills.neighbour (
  skill_id int primary key references skills.skill,
  near text not null
);

-- What somebody confirmed: this role of the company is that occupation. Taken back: ended.
create table skills.occupation_link (
  id uuid primary key default uuidv7(),
  role_id uuid not null,
  title text not null,
  occupation_id int not null references skills.occupation,
  linked_by uuid not null,
  linked_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
create unique index one_occupation_at_a_time on skills.occupation_link (role_id) where ended_at is null;

-- A description of work on its way through the reader; gone after a day.
create table skills.text_reading (
  id uuid primary key,
  asked_by uuid not null,
  words text not null check (length(words) <= 8000),
  state text not null check (state in ('reading', 'read', 'broken')),
  done int not null default 0,
  total int not null default 0,
  found text not null default '',
  asked_at timestamptz not null
);
create index on skills.text_reading (asked_at);

-- Why a skill was proposed: named, or implied by these signals.
alter table skills.proposal add column why text not null default '';
