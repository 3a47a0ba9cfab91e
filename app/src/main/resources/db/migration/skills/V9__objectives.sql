-- what the company, or a part of it, wants to reach, and what it needs for that
create table skills.objective (
  id uuid primary key,
  code text unique check (length(code) between 1 and 100),
  version int not null check (version >= 1),
  live boolean not null
);

-- each change is a row of its own
create table skills.objective_version (
  objective uuid not null references skills.objective,
  nr int not null check (nr >= 1),
  act text not null check (act in ('add', 'change', 'close', 'reopen')),
  at timestamptz not null,
  by_person uuid,
  title text not null check (length(title) between 1 and 150),
  purpose text not null check (length(purpose) <= 2000),
  -- null: of the whole company
  unit uuid,
  owner uuid not null,
  from_on date not null,
  until_on date not null,
  roles uuid[] not null,
  skills int[] not null,
  constraint ends_after_it_begins check (until_on > from_on),
  primary key (objective, nr)
);
alter table skills.objective add constraint its_version_is_there
  foreign key (id, version) references skills.objective_version (objective, nr)
  deferrable initially deferred;

do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on skills.objective_version from waymark_app;
    revoke delete on skills.objective from waymark_app;
  end if;
end $$;
