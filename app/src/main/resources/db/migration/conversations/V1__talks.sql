create schema conversations;

-- career conversations of a person and their manager; who reads them follows today's reporting line
create table conversations.talk (
  id uuid primary key,
  person uuid not null,
  manager uuid not null,
  organizer uuid not null,
  minutes int not null check (minutes between 5 and 240),
  place text not null check (char_length(place) <= 300),
  state text not null check (state in ('proposed', 'planned', 'held', 'cancelled')),
  sequence int not null check (sequence >= 0),
  asked uuid,
  starts_at timestamptz,
  constraint nobody_talks_alone check (person <> manager),
  constraint one_of_the_two_invites check (organizer in (person, manager)),
  constraint one_of_the_two_answers check (asked in (person, manager)),
  constraint proposed_times_wait_for_somebody check ((state = 'proposed') = (asked is not null)),
  constraint what_is_planned_has_a_time check (state not in ('planned', 'held') or starts_at is not null)
);
create unique index one_conversation_ahead on conversations.talk (person, manager)
  where state in ('proposed', 'planned');
create index on conversations.talk (person, starts_at);
create index on conversations.talk (manager, starts_at);
create index on conversations.talk (asked) where asked is not null;
create index on conversations.talk (starts_at) where state = 'planned';

-- every change with who and when; nobody where the company did it
create table conversations.talk_state (
  talk uuid not null references conversations.talk,
  sequence int not null,
  state text not null,
  starts_at timestamptz,
  at timestamptz not null,
  by_person uuid,
  primary key (talk, sequence)
);

-- times as they were proposed with one change
create table conversations.talk_time (
  talk uuid not null references conversations.talk,
  sequence int not null,
  nr int not null check (nr between 1 and 3),
  starts_at timestamptz not null,
  primary key (talk, sequence, nr)
);

-- what one of the two would like to talk about; both see it
create table conversations.topic (
  id uuid primary key,
  talk uuid not null references conversations.talk,
  by_person uuid not null,
  text text not null check (char_length(text) between 1 and 500),
  at timestamptz not null
);
create index on conversations.topic (talk);

-- what both write: a version for every save, none is overwritten
create table conversations.note (
  talk uuid not null references conversations.talk,
  version int not null check (version >= 1),
  text text not null check (char_length(text) <= 20000),
  by_person uuid not null,
  at timestamptz not null,
  primary key (talk, version)
);

-- read by its author and by nobody else
create table conversations.private_note (
  talk uuid not null references conversations.talk,
  author uuid not null,
  text text not null check (char_length(text) <= 20000),
  at timestamptz not null,
  primary key (talk, author)
);

create table conversations.agreement (
  id uuid primary key,
  talk uuid not null references conversations.talk,
  owner uuid not null,
  what text not null check (char_length(what) between 1 and 300),
  due_on date not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  ended_on date,
  added_by uuid not null,
  added_at timestamptz not null,
  check ((state = 'open') = (ended_on is null))
);
create index on conversations.agreement (talk);
create index on conversations.agreement (owner) where state = 'open';

-- what a new manager gets of the conversations with the former one: what the person says
create table conversations.handover (
  id uuid primary key,
  person uuid not null,
  former uuid not null,
  next uuid not null,
  asked_on date not null,
  state text not null check (state in ('asked', 'nothing', 'agreements', 'notes')),
  answered_at timestamptz,
  constraint a_manager_changes_to_another check (former <> next),
  check ((state = 'asked') = (answered_at is null)),
  unique (person, former, next)
);
create index on conversations.handover (next);

-- whom a person lets read the shared part of one conversation, and until when
create table conversations.share (
  talk uuid not null references conversations.talk,
  reader uuid not null,
  since date not null,
  until date not null,
  primary key (talk, reader),
  check (until > since)
);
create index on conversations.share (reader);

-- days on which reminders were sent, and weeks that were counted
create table conversations.done_for (
  what text not null check (what in ('reminders', 'coverage')),
  day date not null,
  at timestamptz not null,
  primary key (what, day)
);

-- who talked within their rhythm, unit by unit, as counted on one day
create table conversations.coverage (
  day date not null,
  unit uuid not null,
  people int not null check (people >= 0),
  covered int not null check (covered between 0 and people),
  primary key (day, unit)
);
