create extension if not exists btree_gist with schema public;
create schema policy;

-- a version is written as a draft, and once in force it stays as it is
create table policy.version (
  number int primary key generated always as identity,
  name text not null check (char_length(name) between 1 and 120),
  based_on int references policy.version,
  state text not null check (state in ('draft', 'handed_in', 'activated', 'dropped')),
  state_nr int not null,
  effective_on date,
  revision int not null default 0,
  check ((state = 'activated') = (effective_on is not null))
);

create table policy.version_state (
  version int not null references policy.version,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  why text check (char_length(why) <= 2000),
  primary key (version, nr),
  unique (version, nr, state)
);
alter table policy.version add constraint every_state_has_its_row
  foreign key (number, state_nr, state) references policy.version_state (version, nr, state)
  deferrable initially deferred;

-- who wrote on a draft; none of them may put it into force
create table policy.version_writer (
  version int not null references policy.version,
  person uuid not null,
  primary key (version, person)
);

create table policy.provision (
  version int not null references policy.version,
  line uuid not null,
  rule text not null,
  value text not null check (char_length(value) <= 200),
  kinds text[] not null default '{}',
  countries text[] not null default '{}',
  entities uuid[] not null default '{}',
  units uuid[] not null default '{}',
  families text[] not null default '{}',
  contracts text[] not null default '{}',
  level_from int check (level_from between 1 and 10),
  level_to int check (level_to between 1 and 10),
  decider text check (decider in ('hr_partner', 'leader')),
  hours int check (hours between 1 and 720),
  from_on date,
  last_on date,
  texts jsonb not null default '{}',
  extent text not null,
  primary key (version, line),
  constraint levels_in_order check (level_from <= level_to),
  constraint days_in_order check (from_on <= last_on),
  constraint who_decides_has_a_clock check (num_nulls(decider, hours) in (0, 2)),
  constraint one_provision_at_a_time exclude using gist (
    version with =, rule with =, extent with =, daterange(from_on, last_on, '[]') with &&)
);

create function policy.only_drafts_change() returns trigger language plpgsql as $$
begin
  if exists (select from policy.version v
      where v.number = coalesce(new.version, old.version) and v.state <> 'draft') then
    raise exception 'a version that left its draft stays as it is' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;

-- what holds before anybody wrote anything
insert into policy.version (name, state, state_nr, effective_on)
  values ('Waymark', 'activated', 1, '2000-01-01');
insert into policy.version_state (version, nr, state, at, why)
  values (1, 1, 'activated', '2000-01-01', 'first');

insert into policy.provision
  (version, line, rule, value, kinds, families, level_from, decider, hours, extent)
select 1, uuidv7(), p.*, concat(kinds, families, level_from) from (values
  ('MONTHS_IN_ROLE', '12', '{role,rotation}'::text[], '{}'::text[], null::int, null::text, null::int),
  ('COOL_DOWN', '12', '{role,rotation}', '{}', null, 'hr_partner', 48),
  ('DAYS_EMPLOYED', '90', '{project}', '{}', null, null, null),
  ('REAPPLY', '6', '{role}', '{}', null, null, null),
  ('CONTRACT', 'apprentice,fixed_term,permanent', '{}', '{}', null, 'hr_partner', 48),
  ('STANDING', 'meets', '{role,rotation}', '{}', null, 'hr_partner', 48),
  ('IMPROVEMENT_PLAN', 'yes', '{}', '{}', null, null, null),
  ('DISCIPLINE', 'yes', '{}', '{}', null, null, null),
  ('OVERDUE_TRAINING', 'yes', '{}', '{}', null, null, null),
  ('CRITICAL_ROLE', '6', '{role,rotation}', '{}', null, 'leader', 120),
  ('RELATIVES', 'yes', '{}', '{}', null, 'hr_partner', 48),
  ('CONFLICT_OF_INTEREST', 'yes', '{}', '{}', null, 'hr_partner', 48),
  ('MENTOR_IN_LINE', 'yes', '{}', '{}', null, 'hr_partner', 48),
  ('ANSWER_HOURS', '48', '{}', '{}', null, null, null),
  ('REVEAL_STAGE', 'accepted', '{}', '{}', null, null, null),
  ('MANAGER_POWER', 'proposes_date', '{}', '{}', null, null, null),
  ('INSIDE_FIRST', '5', '{}', '{}', null, null, null),
  ('POSTING_EXCEPTIONS', 'confidential_executive,in_line_promotion,redeployment,rotation_programme,temporary', '{}', '{}', null, null, null),
  ('BAND_SHOWN', 'yes', '{}', '{}', null, null, null),
  ('PUBLICATION_APPROVAL', 'none', '{}', '{}', null, null, null),
  ('RELEASE_LEAST', '14', '{}', '{}', null, null, null),
  ('RELEASE_MOST', '28', '{}', '{}', null, null, null),
  ('RELEASE_MOST', '56', '{}', '{DAT,ENG,ITS}', 6, null, null),
  ('RELEASE_EXTENSIONS', '1', '{}', '{}', null, null, null),
  ('RELEASE_LAPSE', 'agreed', '{}', '{}', null, null, null),
  ('RETURN_DAYS', '90', '{}', '{}', null, null, null),
  ('PROJECT_SHARE', '20', '{}', '{}', null, null, null),
  ('PROJECT_INFORM', '10', '{}', '{}', null, null, null),
  ('PROJECT_MONTHS', '6', '{}', '{}', null, null, null),
  ('PROJECT_MOST_MONTHS', '12', '{}', '{}', null, null, null),
  ('PROJECT_POSTERS', 'employees', '{}', '{}', null, null, null),
  ('PROJECT_APPROVAL', '20', '{}', '{}', null, null, null),
  ('PROJECT_ACROSS_ENTITIES', 'yes', '{}', '{}', null, null, null),
  ('STEP_RELEASE', '5', '{}', '{}', null, null, null),
  ('STEP_HOST_MANAGER', '5', '{}', '{}', null, null, null),
  ('STEP_HR_PARTNER', '5', '{}', '{}', null, null, null),
  ('STEP_GLOBAL_MOBILITY', '10', '{}', '{}', null, null, null),
  ('STEP_RIGHT_TO_WORK', '10', '{}', '{}', null, null, null),
  ('STEP_TAX', '10', '{}', '{}', null, null, null),
  ('STEP_FINANCE', '5', '{}', '{}', null, null, null),
  ('STEP_LEADERSHIP', '10', '{}', '{}', null, null, null)
) as p (rule, value, kinds, families, level_from, decider, hours);

create trigger only_drafts_change before insert or update or delete on policy.provision
  for each row execute function policy.only_drafts_change();

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on policy.version_state from waymark_app;
  end if;
end $$;
