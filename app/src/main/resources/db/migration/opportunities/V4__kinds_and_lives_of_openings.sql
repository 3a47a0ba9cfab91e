-- rotations and shadowing beside roles and projects, each with a life of its own
alter table opportunities.opening drop constraint opening_kind_check;
alter table opportunities.opening add constraint opening_kind_check
  check (kind in ('role', 'project', 'rotation', 'shadowing'));
alter table opportunities.opening drop constraint opening_state_check;
alter table opportunities.opening add constraint opening_state_check check (state in
  ('draft', 'waiting', 'published', 'closed', 'withdrawn', 'running', 'finished', 'ended'));
alter table opportunities.opening drop constraint published_has_a_day;
alter table opportunities.opening add constraint published_has_a_day
  check ((state in ('draft', 'waiting')) = (published_on is null));
alter table opportunities.opening drop constraint only_projects_take_a_share;
alter table opportunities.opening
  add constraint only_what_stands_beside_a_role_takes_a_share
    check (kind in ('project', 'shadowing') or share_percent is null),
  add constraint only_a_role_is_for_good check (kind <> 'role' or weeks is null),
  add constraint a_rotation_names_its_weeks check (kind <> 'rotation' or weeks is not null),
  add constraint only_what_goes_on_beside_runs check
    (kind <> 'role' or state not in ('running', 'finished', 'ended'));

-- who sees it, and whether they see the pay; the latter as the rules say on the day it is published
alter table opportunities.opening
  add column restricted boolean not null default false,
  add column band_shown boolean not null default true;
create table opportunities.named_reader (
  opening uuid not null references opportunities.opening,
  person uuid not null,
  primary key (opening, person)
);
create index on opportunities.named_reader (person);

-- who was asked to let it be published, and why; the answer is the state after
create table opportunities.approval (
  opening uuid not null,
  nr int not null,
  asked_of text not null check (asked_of in ('hr_partner', 'leader')),
  reasons text[] not null,
  primary key (opening, nr),
  foreign key (opening, nr) references opportunities.opening_state (opening, nr)
);
create index on opportunities.opening (id) where state = 'waiting';
create index on opportunities.opening (id) where restricted;

-- days on which a project is looked at, and what was said
create table opportunities.gate (
  opening uuid not null references opportunities.opening,
  nr int not null check (nr between 1 and 9),
  title text not null check (char_length(title) between 1 and 150),
  due date not null,
  primary key (opening, nr)
);
create table opportunities.gate_result (
  opening uuid not null,
  nr int not null,
  passed boolean not null,
  why text not null check (char_length(why) between 1 and 2000),
  at timestamptz not null,
  by_person uuid not null,
  primary key (opening, nr),
  foreign key (opening, nr) references opportunities.gate
);

-- what projects take of a person's time: each part, and the sum that never passes the cap
create table opportunities.project_share (
  application uuid primary key references opportunities.application,
  opening uuid not null references opportunities.opening,
  person uuid not null,
  percent int not null check (percent between 1 and 100),
  taken_at timestamptz not null,
  freed_at timestamptz
);
create index on opportunities.project_share (opening) where freed_at is null;
create index on opportunities.project_share (person) where freed_at is null;
create table opportunities.share_sum (
  person uuid primary key,
  percent int not null check (percent >= 0),
  cap int not null,
  constraint no_more_of_a_persons_time_than_the_rules_allow check (percent <= cap)
);

-- what falls due with an opening; worked off by the clock
create table opportunities.opening_duty (
  kind text not null check (kind in ('approval', 'inside_over', 'gate', 'end')),
  opening uuid not null references opportunities.opening,
  nr int not null,
  next_at timestamptz not null,
  told int not null default 0,
  done_at timestamptz,
  primary key (kind, opening, nr)
);
create index on opportunities.opening_duty (next_at) where done_at is null;

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on opportunities.approval, opportunities.gate_result from waymark_app;
    revoke delete on opportunities.project_share, opportunities.share_sum from waymark_app;
  end if;
end $$;
