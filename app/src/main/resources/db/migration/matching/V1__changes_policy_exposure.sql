create schema matching;

-- What changed elsewhere and makes something scored out of date. Every process that scores reads it.
create table matching.change (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null
    check (kind in ('person', 'role', 'people', 'openings', 'taxonomy')),
  subject uuid,
  check ((kind in ('person', 'role')) = (subject is not null))
);
create index on matching.change (at);

-- Weights and thresholds. A change of any number is a new version.
create table matching.policy (
  version text primary key,
  valid_from timestamptz not null unique,
  content jsonb not null
);
insert into matching.policy (version, valid_from, content) values (
  'standard-1', timestamptz '2020-01-01 00:00:00Z', '{
    "gate": 64,
    "preferences": {"targetRole": 10, "targetFamily": 5, "use": 4, "grow": 5, "ratherNot": 8,
      "place": 6, "time": 2, "kind": 3, "levelStep": 10, "observed": 4, "bound": 20},
    "nextRoles": {"fit": 50, "uses": 20, "observed": 20, "step": 10},
    "hours": [6, 14, 30, 80, 160],
    "hidden": {"least": 70, "most": 50}
  }');

-- Openings whose well-matched people are told, once, that it suits them.
create table matching.announcement (
  opening uuid primary key,
  noted_at timestamptz not null,
  told_at timestamptz,
  told int,
  check ((told_at is null) = (told is null))
);
create index on matching.announcement (opening) where told_at is null;

-- Who was shown at which place of which list to whom.
create table matching.exposure (
  at timestamptz not null,
  list text not null check (list in ('slate', 'matches')),
  opening uuid not null,
  person uuid not null,
  place int,
  score int not null,
  viewer uuid not null,
  policy text not null
);
create index on matching.exposure (opening, at);
create index on matching.exposure (person, at);

do $$
begin
  if exists (select 1 from pg_roles where rolname = 'waymark_app') then
    revoke update, delete, truncate on matching.policy, matching.exposure from waymark_app;
  end if;
end $$;
