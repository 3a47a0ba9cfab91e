create schema mentoring;

-- programmes of learning: a cohort that is matched in one go
create table mentoring.programme (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 120),
  about text not null check (char_length(about) <= 2000),
  owner uuid not null,
  -- who may join; nothing where it is open to everybody
  unit uuid,
  family text,
  lowest_level int check (lowest_level between 1 and 10),
  highest_level int check (highest_level between 1 and 10),
  join_until date not null,
  begins_on date not null,
  ends_on date not null,
  state text not null check (state in ('draft', 'open', 'proposed', 'running', 'over', 'called_off')),
  state_nr int not null,
  -- counts changes of the proposal, so that nobody confirms what they did not see
  revision int not null default 1,
  constraint days_in_order check (join_until <= begins_on and begins_on < ends_on),
  constraint levels_in_order check (lowest_level <= highest_level)
);
create index on mentoring.programme (state);

create table mentoring.programme_state (
  programme uuid not null references mentoring.programme,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  primary key (programme, nr),
  unique (programme, nr, state)
);
alter table mentoring.programme add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references mentoring.programme_state (programme, nr, state)
  deferrable initially deferred;

-- what somebody offers: to be a mentor, a coach, or to be asked about a move of theirs; to all, or within a programme
create table mentoring.offer (
  id uuid primary key,
  person uuid not null,
  kind text not null check (kind in ('mentor', 'coach', 'talk')),
  programme uuid references mentoring.programme,
  capacity int not null check (capacity between 1 and 5),
  open boolean not null,
  languages text[] not null check (cardinality(languages) between 1 and 6),
  time_zone text not null check (char_length(time_zone) between 1 and 60),
  questions text[] not null default '{}' check (cardinality(questions) <= 6),
  words text not null check (char_length(words) <= 1000),
  changed_at timestamptz not null,
  unique (id, capacity),
  unique (id, person, kind),
  constraint programmes_are_for_mentors check (programme is null or kind = 'mentor'),
  constraint questions_are_for_coaches check (kind = 'coach' or cardinality(questions) = 0)
);
create unique index one_offer_of_a_kind on mentoring.offer (person, kind) where programme is null;
create unique index once_in_a_programme on mentoring.offer (programme, person) where programme is not null;
create index on mentoring.offer (kind) where open and programme is null;

create table mentoring.topic (
  offer uuid not null references mentoring.offer on delete cascade,
  skill int not null,
  primary key (offer, skill)
);
create index on mentoring.topic (skill);

-- who asks for support, and with whom it is
create table mentoring.mentorship (
  id uuid primary key,
  kind text not null check (kind in ('mentor', 'coach', 'talk')),
  person uuid not null,
  mentor uuid,
  offer uuid,
  place int,
  programme uuid references mentoring.programme,
  skill int,
  question text,
  role uuid,
  words text not null check (char_length(words) <= 1000),
  -- whether somebody beyond the person's list may be asked too
  anybody boolean not null,
  state text not null check (state in ('waiting', 'asked', 'active', 'ended', 'withdrawn')),
  state_nr int not null,
  since timestamptz not null,
  due_on date,
  begins_on date,
  ends_on date,
  mid_told boolean not null default false,
  end_told boolean not null default false,
  foreign key (offer, mentor, kind) references mentoring.offer (id, person, kind),
  constraint nobody_mentors_themselves check (mentor <> person),
  constraint somebody_has_it check ((mentor is null) = (offer is null)),
  constraint with_somebody check (state not in ('asked', 'active') or mentor is not null),
  constraint a_place_while_it_lasts check ((state in ('asked', 'active')) = (place is not null)),
  constraint a_clock_while_asked check ((state = 'asked') = (due_on is not null)),
  constraint days_once_it_began check (state <> 'active' or (begins_on is not null and ends_on > begins_on))
);
create unique index one_search_of_a_kind on mentoring.mentorship (person, kind)
  where state in ('waiting', 'asked');
create unique index once_with_the_same on mentoring.mentorship (person, mentor, kind)
  where state in ('asked', 'active');
create index on mentoring.mentorship (person);
create index on mentoring.mentorship (mentor);
create index on mentoring.mentorship (programme) where programme is not null;
create index on mentoring.mentorship (state, since) where state in ('waiting', 'asked');
create index on mentoring.mentorship (ends_on) where state = 'active';

create table mentoring.mentorship_state (
  mentorship uuid not null references mentoring.mentorship,
  nr int not null check (nr >= 1),
  state text not null,
  act text not null,
  at timestamptz not null,
  by_person uuid,
  mentor uuid,
  why text check (char_length(why) <= 1000),
  primary key (mentorship, nr),
  unique (mentorship, nr, state)
);
create index on mentoring.mentorship_state (mentor, at);
alter table mentoring.mentorship add constraint every_state_has_its_row
  foreign key (id, state_nr, state) references mentoring.mentorship_state (mentorship, nr, state)
  deferrable initially deferred;

-- the places of an offer: never more than it has, whoever asks at the same moment
create table mentoring.place (
  offer uuid not null,
  nr int not null check (nr >= 1),
  capacity int not null,
  mentorship uuid not null unique references mentoring.mentorship,
  primary key (offer, nr) deferrable,
  unique (offer, nr, mentorship),
  foreign key (offer, capacity) references mentoring.offer (id, capacity) on update cascade,
  constraint never_over_capacity check (nr <= capacity)
);
alter table mentoring.mentorship add constraint in_its_place
  foreign key (offer, place, id) references mentoring.place (offer, nr, mentorship)
  on update cascade deferrable initially deferred;

-- the person's list of mentors, and what each said
create table mentoring.wish (
  mentorship uuid not null references mentoring.mentorship,
  nr int not null check (nr >= 1),
  offer uuid not null references mentoring.offer,
  answer text check (answer in ('declined', 'silent', 'left')),
  primary key (mentorship, nr),
  unique (mentorship, offer)
);
create index on mentoring.wish (offer) where answer is null;

create table mentoring.goal (
  id uuid primary key,
  mentorship uuid not null references mentoring.mentorship,
  words text not null check (char_length(words) between 1 and 300),
  set_by uuid not null,
  set_at timestamptz not null,
  done_at timestamptz
);
create index on mentoring.goal (mentorship);

create table mentoring.session (
  id uuid primary key,
  mentorship uuid not null references mentoring.mentorship,
  organizer uuid not null,
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 480),
  place text not null check (char_length(place) between 1 and 300),
  -- counts every change, so that calendars follow
  sequence int not null check (sequence >= 0),
  state text not null check (state in ('invited', 'cancelled'))
);
create index on mentoring.session (mentorship, starts_at);

create table mentoring.session_change (
  session uuid not null references mentoring.session,
  sequence int not null,
  state text not null,
  starts_at timestamptz not null,
  at timestamptz not null,
  by_person uuid not null,
  primary key (session, sequence)
);

-- for the two of the pair alone
create table mentoring.message (
  id uuid primary key,
  mentorship uuid not null references mentoring.mentorship,
  author uuid not null,
  at timestamptz not null,
  words text not null check (char_length(words) between 1 and 4000)
);
create index on mentoring.message (mentorship, at);

create table mentoring.feedback (
  mentorship uuid not null references mentoring.mentorship,
  moment text not null check (moment in ('middle', 'end')),
  by_person uuid not null,
  helped int not null check (helped between 1 and 5),
  words text not null check (char_length(words) <= 2000),
  at timestamptz not null,
  primary key (mentorship, moment, by_person)
);

-- who joined a programme to have a mentor, and what for
create table mentoring.member (
  programme uuid not null references mentoring.programme,
  person uuid not null,
  skill int,
  joined_at timestamptz not null,
  primary key (programme, person)
);
create index on mentoring.member (person);

-- who would be with whom, until it is confirmed
create table mentoring.proposed_pair (
  programme uuid not null,
  person uuid not null,
  offer uuid not null references mentoring.offer,
  by_hand boolean not null,
  primary key (programme, person),
  foreign key (programme, person) references mentoring.member (programme, person) on delete cascade
);

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on mentoring.mentorship_state, mentoring.programme_state,
      mentoring.session_change, mentoring.message, mentoring.feedback from waymark_app;
  end if;
end $$;
