-- an application on its way through the hands of those who fill an opening
alter table opportunities.application drop constraint application_state_check;
alter table opportunities.application add constraint application_state_check check (state in
  ('draft', 'submitted', 'screening', 'conversation', 'offer', 'accepted', 'withdrawn', 'not_selected'));
alter table opportunities.application
  add column underway boolean not null generated always as
    (state in ('submitted', 'screening', 'conversation', 'offer')) stored,
  add column live boolean not null generated always as
    (state in ('draft', 'submitted', 'screening', 'conversation', 'offer', 'accepted')) stored;
drop index opportunities.one_live_application;
create unique index one_live_application on opportunities.application (opening, person) where live;
drop index opportunities.application_opening_idx;
create index on opportunities.application (opening) where underway;
create index on opportunities.application_state (state, at);

-- when the person's manager learnt of it: once, and never before the stage fixed when it was sent
create table opportunities.revealed (
  application uuid primary key references opportunities.application,
  manager uuid not null,
  at timestamptz not null
);

-- a seat is filled once; an opening never has fewer seats than are filled
alter table opportunities.opening add constraint opening_with_its_seats unique (id, seats);
create table opportunities.filled_seat (
  opening uuid not null,
  nr int not null,
  seats int not null,
  application uuid not null unique references opportunities.application,
  at timestamptz not null,
  primary key (opening, nr),
  constraint no_more_seats_than_there_are check (nr between 1 and seats),
  foreign key (opening, seats) references opportunities.opening (id, seats) on update cascade
);

-- who else judges: asked by those who fill the opening
create table opportunities.panel_member (
  opening uuid not null references opportunities.opening,
  person uuid not null,
  added_by uuid not null,
  added_at timestamptz not null,
  left_at timestamptz,
  primary key (opening, person)
);
create index on opportunities.panel_member (person) where left_at is null;

create table opportunities.shortlisted (
  application uuid primary key references opportunities.application,
  by_person uuid not null,
  at timestamptz not null
);

create table opportunities.panel_note (
  id uuid primary key default uuidv7(),
  application uuid not null references opportunities.application,
  author uuid not null,
  at timestamptz not null,
  words text not null check (char_length(words) between 1 and 4000)
);
create index on opportunities.panel_note (application);

-- one judgement of one member, all of it at once
create table opportunities.judgement (
  application uuid not null references opportunities.application,
  member uuid not null,
  at timestamptz not null,
  primary key (application, member)
);
create table opportunities.score (
  application uuid not null,
  member uuid not null,
  skill int not null,
  score int not null check (score between 1 and 5),
  note text not null default '' check (char_length(note) <= 1000),
  primary key (application, member, skill),
  foreign key (application, member) references opportunities.judgement
);

-- talks: each change of one is a row of its own
create table opportunities.interview (
  id uuid primary key,
  application uuid not null references opportunities.application,
  organizer uuid not null,
  minutes int not null check (minutes between 5 and 480),
  place text not null check (char_length(place) between 1 and 300),
  state text not null check (state in ('proposed', 'invited', 'cancelled')),
  sequence int not null check (sequence >= 0),
  starts_at timestamptz,
  constraint an_invitation_has_a_time check (state <> 'invited' or starts_at is not null)
);
create index on opportunities.interview (application);
create table opportunities.interview_time (
  interview uuid not null references opportunities.interview,
  nr int not null check (nr between 1 and 3),
  starts_at timestamptz not null,
  primary key (interview, nr)
);
create table opportunities.interview_person (
  interview uuid not null references opportunities.interview,
  person uuid not null,
  primary key (interview, person)
);
create index on opportunities.interview_person (person);
create table opportunities.interview_state (
  interview uuid not null references opportunities.interview,
  sequence int not null,
  state text not null,
  starts_at timestamptz,
  at timestamptz not null,
  by_person uuid not null,
  primary key (interview, sequence, state)
);

-- an answer that is no: with everything that the person is told, frozen
create table opportunities.decision (
  application uuid primary key references opportunities.application,
  by_person uuid not null,
  at timestamptz not null,
  reason text not null check (reason in ('required_skill', 'closer_fit', 'conversation', 'terms', 'withdrawn')),
  strength text not null check (char_length(strength) between 1 and 2000),
  gap text not null check (char_length(gap) <= 2000),
  change text not null check (char_length(change) <= 2000),
  talk text not null check (char_length(talk) <= 1000),
  internal_rank int check (internal_rank >= 1),
  pool int not null check (pool >= 0),
  near_miss boolean not null,
  talk_guaranteed boolean not null,
  constraint a_gap_and_a_change_unless_the_opening_was_withdrawn
    check (reason = 'withdrawn' or (gap <> '' and change <> ''))
);
create table opportunities.decision_gap (
  application uuid not null references opportunities.decision,
  nr int not null check (nr >= 1),
  skill int not null,
  name text not null,
  had int not null check (had between 0 and 5),
  needed int not null check (needed between 1 and 5),
  primary key (application, nr)
);
create table opportunities.decision_step (
  application uuid not null references opportunities.decision,
  nr int not null check (nr >= 1),
  skill int not null,
  name text not null,
  from_level int not null check (from_level between 0 and 5),
  to_level int not null check (to_level between 1 and 5),
  hours int not null check (hours >= 0),
  primary key (application, nr)
);
create table opportunities.decision_alternative (
  application uuid not null references opportunities.decision,
  nr int not null check (nr >= 1),
  opening uuid not null,
  title text not null,
  primary key (application, nr)
);
create table opportunities.decision_talk (
  application uuid not null references opportunities.decision,
  nr int not null check (nr between 1 and 3),
  starts_at timestamptz not null,
  primary key (application, nr)
);
-- which of the times the person took
create table opportunities.decision_talk_taken (
  application uuid primary key,
  nr int not null,
  at timestamptz not null,
  foreign key (application, nr) references opportunities.decision_talk
);

create table opportunities.decision_dispute (
  application uuid primary key references opportunities.decision,
  words text not null check (char_length(words) between 1 and 4000),
  opened_at timestamptz not null,
  due_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  stands boolean,
  answer text check (char_length(answer) between 1 and 4000),
  check (num_nulls(answered_at, answered_by, stands, answer) in (0, 4))
);

-- what is owed by when; worked off by the clock, each reminder once
create table opportunities.duty (
  kind text not null check (kind in ('first_answer', 'last_answer', 'dispute', 'talk')),
  application uuid not null references opportunities.application,
  owed_since timestamptz not null,
  next_at timestamptz not null,
  told int not null default 0,
  done_at timestamptz,
  primary key (kind, application)
);
create index on opportunities.duty (next_at) where done_at is null;

create table opportunities.recommendation (
  opening uuid not null references opportunities.opening,
  by_person uuid not null,
  person uuid not null,
  at timestamptz not null,
  primary key (opening, by_person, person)
);

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on opportunities.revealed, opportunities.filled_seat,
      opportunities.panel_note, opportunities.judgement, opportunities.score,
      opportunities.interview_state, opportunities.decision, opportunities.decision_gap,
      opportunities.decision_step, opportunities.decision_alternative, opportunities.decision_talk,
      opportunities.decision_talk_taken from waymark_app;
  end if;
end $$;
