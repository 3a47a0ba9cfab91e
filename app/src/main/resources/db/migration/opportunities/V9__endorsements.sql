-- what a manager says of somebody's readiness for a role or an opening
create table opportunities.endorsement (
  id uuid primary key,
  endorser uuid not null,
  person uuid not null,
  role uuid,
  opening uuid references opportunities.opening,
  version int not null check (version >= 1),
  -- not taken back
  standing boolean not null,
  -- the person does not want it to be shown
  hidden boolean not null default false,
  constraint for_a_role_or_an_opening check (num_nonnulls(role, opening) = 1),
  constraint nobody_speaks_for_themselves check (endorser <> person),
  constraint one_for_each_target unique nulls not distinct (endorser, person, role, opening)
);
create index on opportunities.endorsement (person);
create index on opportunities.endorsement (opening) where opening is not null;
create index on opportunities.endorsement (role) where role is not null;

create table opportunities.endorsement_version (
  endorsement uuid not null references opportunities.endorsement,
  nr int not null check (nr >= 1),
  act text not null check (act in ('give', 'change', 'withdraw', 'leave')),
  at timestamptz not null,
  by_person uuid,
  readiness text not null check (readiness in ('now', 'in_6_months', 'in_12_months')),
  adds text not null check (char_length(adds) <= 2000),
  primary key (endorsement, nr)
);
alter table opportunities.endorsement add constraint its_version_is_there
  foreign key (id, version) references opportunities.endorsement_version (endorsement, nr)
  deferrable initially deferred;

create table opportunities.endorsement_point (
  endorsement uuid not null,
  version int not null,
  skill int not null,
  evidence text not null check (char_length(evidence) between 1 and 1000),
  primary key (endorsement, version, skill),
  foreign key (endorsement, version) references opportunities.endorsement_version (endorsement, nr)
    deferrable initially deferred
);

-- hidden and shown again, by the person alone
create table opportunities.endorsement_hiding (
  endorsement uuid not null references opportunities.endorsement,
  at timestamptz not null,
  hidden boolean not null,
  primary key (endorsement, at)
);

-- somebody thought of for an opening, who is asked first
create table opportunities.nomination (
  id uuid primary key,
  opening uuid not null references opportunities.opening,
  nominator uuid not null,
  person uuid not null,
  why text not null check (char_length(why) between 1 and 1000),
  at timestamptz not null,
  -- of the person alone, unless it is yes
  answer text check (answer in ('yes', 'no')),
  constraint nobody_names_themselves check (nominator <> person),
  constraint asked_once unique (opening, nominator, person)
);
create index on opportunities.nomination (person);

create table opportunities.nomination_answer (
  nomination uuid not null references opportunities.nomination,
  at timestamptz not null,
  answer text not null check (answer in ('yes', 'no')),
  primary key (nomination, at)
);

-- what was said stays as it was said
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on opportunities.endorsement_version, opportunities.endorsement_point,
      opportunities.endorsement_hiding, opportunities.nomination_answer from waymark_app;
    revoke delete on opportunities.endorsement, opportunities.nomination from waymark_app;
  end if;
end $$;
