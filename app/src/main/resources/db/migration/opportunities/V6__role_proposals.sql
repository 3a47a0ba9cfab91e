-- a role that does not exist yet, from the thought to the opening
create table opportunities.proposal (
  id uuid primary key,
  proposer uuid not null,
  -- counts edits, so that nobody overwrites or agrees to what they did not see
  revision int not null check (revision >= 1),
  state text not null check (state in
    ('draft', 'shaping', 'asked_back', 'deciding', 'returned', 'approved', 'withdrawn')),
  state_nr int not null,
  due_on date,
  remind_on date,
  unique (id, proposer),
  constraint a_clock_while_somebody_has_it check ((state in ('shaping', 'deciding')) = (due_on is not null)),
  constraint reminded_in_time check (remind_on <= due_on)
);
create index on opportunities.proposal (proposer);
create index on opportunities.proposal (due_on) where due_on is not null;

create table opportunities.proposal_state (
  proposal uuid not null references opportunities.proposal,
  nr int not null check (nr >= 1),
  state text not null,
  act text not null,
  revision int not null,
  at timestamptz not null,
  by_person uuid,
  why text check (char_length(why) <= 2000),
  primary key (proposal, nr),
  unique (proposal, nr, state)
);
create index on opportunities.proposal_state (by_person);
alter table opportunities.proposal add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references opportunities.proposal_state (proposal, nr, state)
  deferrable initially deferred;

-- what is proposed; each edit is a revision of its own
create table opportunities.proposal_revision (
  proposal uuid not null references opportunities.proposal,
  nr int not null check (nr >= 1),
  at timestamptz not null,
  by_person uuid not null,
  title text not null check (char_length(title) between 1 and 150),
  unit uuid not null,
  family text check (char_length(family) between 1 and 100),
  level int check (level between 1 and 10),
  purpose text not null check (char_length(purpose) <= 8000),
  business_case text not null check (char_length(business_case) <= 8000),
  funding text check (funding in ('existing', 'new', 'reallocated')),
  amount text check (amount in ('to_50', 'to_75', 'to_100', 'above')),
  primary key (proposal, nr)
);
alter table opportunities.proposal add constraint its_revision_is_there
  foreign key (id, revision) references opportunities.proposal_revision (proposal, nr)
  deferrable initially deferred;
create table opportunities.proposal_requirement (
  proposal uuid not null,
  revision int not null,
  skill int not null,
  minimum int not null check (minimum between 1 and 5),
  weight int not null check (weight between 0 and 10000),
  required boolean not null,
  primary key (proposal, revision, skill),
  foreign key (proposal, revision) references opportunities.proposal_revision (proposal, nr)
);

-- who has it now
create table opportunities.proposal_desk (
  proposal uuid not null,
  person uuid not null,
  proposer uuid not null,
  primary key (proposal, person),
  foreign key (proposal, proposer) references opportunities.proposal (id, proposer),
  constraint nobody_decides_on_their_own check (person <> proposer)
);
create index on opportunities.proposal_desk (person);

-- whom it could suit, for the eyes of the proposer and of HR; gone as soon as it is decided
create table opportunities.proposal_suits (
  proposal uuid not null references opportunities.proposal,
  person uuid not null,
  primary key (proposal, person)
);
create index on opportunities.proposal_suits (person);

-- what it became, once
create table opportunities.proposal_outcome (
  proposal uuid primary key references opportunities.proposal,
  role uuid not null unique,
  opening uuid not null unique references opportunities.opening,
  at timestamptz not null
);

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on opportunities.proposal_state, opportunities.proposal_revision,
      opportunities.proposal_requirement, opportunities.proposal_outcome from waymark_app;
  end if;
end $$;
