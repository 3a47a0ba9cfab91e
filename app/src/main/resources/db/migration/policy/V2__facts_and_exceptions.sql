-- what rules ask for and no other module knows; one of a kind, and one for each other person
create table policy.fact (
  id uuid primary key default uuidv7(),
  person uuid not null,
  kind text not null check (kind in ('standing', 'improvement_plan', 'discipline',
    'overdue_training', 'critical_role', 'contract', 'relative', 'conflict_of_interest')),
  value text not null default '',
  since date not null,
  until date,
  with_person uuid,
  approved_by uuid,
  run uuid not null,
  recorded_at timestamptz not null,
  check (until >= since),
  check (with_person <> person),
  check (kind <> 'critical_role' or approved_by is not null),
  unique nulls not distinct (person, kind, with_person)
);

create table policy.exception (
  id uuid primary key,
  person uuid not null,
  kind text not null,
  -- what it is for; null for any move of the kind
  subject uuid,
  rules text[] not null check (cardinality(rules) > 0),
  why text not null check (char_length(why) between 1 and 2000),
  version int not null references policy.version,
  asked_at timestamptz not null,
  state text not null
    check (state in ('asked', 'escalated', 'granted', 'refused', 'taken_back', 'expired')),
  state_nr int not null,
  -- whose answer it waits for, or whose it was
  decider uuid not null,
  decider_as text not null check (decider_as in ('hr_partner', 'leader')),
  hours int not null check (hours between 1 and 720),
  due_at timestamptz not null,
  remind_at timestamptz,
  expires_on date,
  constraint nobody_decides_for_themselves check (decider <> person),
  constraint granted_ends check (state not in ('granted', 'expired') or expires_on is not null)
);
create unique index one_open_exception on policy.exception
  (person, kind, coalesce(subject, '00000000-0000-0000-0000-000000000000'::uuid))
  where state in ('asked', 'escalated');
create index on policy.exception (decider) where state in ('asked', 'escalated');
create index on policy.exception (due_at) where state in ('asked', 'escalated');
create index on policy.exception (person);

create table policy.exception_state (
  exception uuid not null references policy.exception,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  why text check (char_length(why) <= 2000),
  primary key (exception, nr),
  unique (exception, nr, state)
);
alter table policy.exception add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references policy.exception_state (exception, nr, state)
  deferrable initially deferred;

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on policy.exception_state from waymark_app;
  end if;
end $$;
