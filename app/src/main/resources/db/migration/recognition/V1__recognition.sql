create schema recognition;

-- thanks for somebody's work; who else reads them is for whoever was thanked to say
create table recognition.thanks (
  id uuid primary key,
  giver uuid not null,
  receiver uuid not null,
  at timestamptz not null,
  given_on date not null,
  words text not null check (char_length(words) between 1 and 1000),
  -- the giver would like others to read it
  wall boolean not null,
  -- whether it is evidence, as judged on the day
  weight text not null check (weight in ('counts', 'returned', 'many')),
  choice text not null check (choice in ('kept', 'shared', 'public', 'refused', 'withdrawn')),
  choice_nr int not null check (choice_nr >= 1),
  constraint nobody_thanks_themselves check (giver <> receiver)
);
create index on recognition.thanks (receiver, at desc);
create index on recognition.thanks (giver, given_on desc);
create index on recognition.thanks (at desc, id desc) where choice = 'public';

create table recognition.thanks_skill (
  thanks uuid not null references recognition.thanks,
  nr int not null check (nr between 0 and 2),
  skill int not null,
  primary key (thanks, skill),
  unique (thanks, nr)
);

create table recognition.thanks_choice (
  thanks uuid not null references recognition.thanks,
  nr int not null check (nr >= 1),
  choice text not null,
  at timestamptz not null,
  by_person uuid not null,
  primary key (thanks, nr),
  unique (thanks, nr, choice)
);
alter table recognition.thanks add constraint every_choice_has_its_row
  foreign key (id, choice_nr, choice) references recognition.thanks_choice (thanks, nr, choice)
  deferrable initially deferred;

-- rules for rewards: each version whole, agreed to by somebody else than who wrote it
create table recognition.rules (
  version int primary key check (version >= 1),
  months int not null check (months between 1 and 36),
  state text not null check (state in ('proposed', 'agreed', 'dropped')),
  proposed_by uuid,
  proposed_at timestamptz,
  why text not null check (char_length(why) <= 1000),
  answered_by uuid,
  answered_at timestamptz,
  check ((proposed_by is null) = (version = 1)),
  check (version = 1 or (state = 'proposed') = (answered_by is null)),
  constraint nobody_agrees_to_their_own check (state <> 'agreed' or answered_by is distinct from proposed_by or version = 1)
);
create unique index one_proposal_at_a_time on recognition.rules ((true)) where state = 'proposed';
create table recognition.rule_line (
  version int not null references recognition.rules,
  measure text not null check (char_length(measure) between 1 and 60),
  least int not null check (least between 1 and 1000),
  points int not null check (points between 0 and 20),
  primary key (version, measure)
);
create table recognition.rule_kind (
  version int not null references recognition.rules,
  kind text not null check (kind in ('bonus', 'promotion', 'development', 'special', 'award')),
  points int not null check (points between 0 and 100),
  primary key (version, kind)
);
insert into recognition.rules (version, months, state, why) values (1, 12, 'agreed', '');
insert into recognition.rule_line values
  (1, 'released_in_time', 1, 2), (1, 'moved_on', 1, 2), (1, 'people_thanked', 3, 1),
  (1, 'conversations_held', 8, 2), (1, 'endorsements_held', 1, 1), (1, 'mentoring', 4, 1),
  (1, 'mover_feedback', 70, 1), (1, 'lessons', 4, 1);
insert into recognition.rule_kind values
  (1, 'special', 2), (1, 'development', 3), (1, 'bonus', 4), (1, 'promotion', 5), (1, 'award', 5);

create table recognition.nomination (
  id uuid primary key,
  manager uuid not null,
  nominator uuid not null,
  nominated_on date not null,
  unit uuid not null,
  kind text not null check (kind in ('bonus', 'promotion', 'development', 'special', 'award')),
  words text not null check (char_length(words) between 1 and 1000),
  state text not null check (state in ('nominated', 'confirmed', 'approved', 'declined', 'withdrawn')),
  state_nr int not null,
  amount bigint check (amount > 0),
  confirmed_by uuid,
  rules int references recognition.rules,
  points int,
  constraint nobody_nominates_themselves check (manager <> nominator),
  constraint nobody_confirms_their_own check (confirmed_by <> manager and confirmed_by <> nominator),
  check (state not in ('confirmed', 'approved') or (confirmed_by is not null and rules is not null))
);
create index on recognition.nomination (manager);
create index on recognition.nomination (nominator);
create index on recognition.nomination (state, unit) where state in ('nominated', 'confirmed');
create unique index one_open_nomination_of_each on recognition.nomination (nominator, manager, kind)
  where state in ('nominated', 'confirmed');
create table recognition.nomination_state (
  nomination uuid not null references recognition.nomination,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  why text not null check (char_length(why) <= 1000),
  primary key (nomination, nr),
  unique (nomination, nr, state)
);
alter table recognition.nomination add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references recognition.nomination_state (nomination, nr, state)
  deferrable initially deferred;

-- what a unit may give away in a year, in whole euros; what is spent is never more
create table recognition.budget (
  unit uuid not null,
  year int not null check (year between 2000 and 2200),
  amount bigint not null check (amount >= 0),
  spent bigint not null default 0,
  primary key (unit, year),
  constraint never_overspent check (spent between 0 and amount)
);
create table recognition.budget_change (
  id uuid primary key,
  unit uuid not null,
  year int not null,
  amount bigint not null,
  by_person uuid not null,
  at timestamptz not null,
  why text not null check (char_length(why) <= 1000),
  foreign key (unit, year) references recognition.budget (unit, year)
);

-- the ledger: who got what, why, and who agreed
create table recognition.entry (
  id uuid primary key,
  nomination uuid not null unique references recognition.nomination,
  manager uuid not null,
  unit uuid not null,
  kind text not null,
  words text not null,
  amount bigint check (amount > 0),
  budget_unit uuid,
  budget_year int,
  nominated_by uuid not null,
  confirmed_by uuid not null,
  approved_by uuid not null,
  at timestamptz not null,
  given_on date not null,
  foreign key (budget_unit, budget_year) references recognition.budget (unit, year),
  check ((amount is null) = (budget_unit is null)),
  constraint four_eyes check (approved_by <> confirmed_by and approved_by <> nominated_by
    and approved_by <> manager and confirmed_by <> nominated_by and confirmed_by <> manager
    and nominated_by <> manager)
);
create index on recognition.entry (manager, at desc);
create index on recognition.entry (at desc);
-- whether the manager lets others read of it, the latest counts
create table recognition.entry_choice (
  entry uuid not null references recognition.entry,
  nr int not null check (nr >= 1),
  shown boolean not null,
  at timestamptz not null,
  primary key (entry, nr)
);

-- somebody was let go in time
create table recognition.credit (
  id uuid primary key,
  manager uuid not null,
  move uuid not null unique,
  earned_on date not null,
  until date not null check (until > earned_on),
  at timestamptz not null
);
create index on recognition.credit (manager);
create table recognition.credit_use (
  credit uuid primary key references recognition.credit,
  opening uuid not null unique,
  by_person uuid not null,
  at timestamptz not null
);

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on recognition.thanks_skill, recognition.thanks_choice,
      recognition.rule_line, recognition.rule_kind, recognition.nomination_state,
      recognition.budget_change, recognition.entry, recognition.entry_choice,
      recognition.credit, recognition.credit_use from waymark_app;
    revoke delete on recognition.thanks, recognition.rules, recognition.nomination,
      recognition.budget from waymark_app;
  end if;
end $$;
