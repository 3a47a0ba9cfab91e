-- Where it should go, in words too, and what counts most.
alter table skills.aspiration
  add column direction text
    check (direction in ('deeper', 'broader', 'lead', 'new', 'lighter', 'stay', 'open')),
  add column words text not null default '' check (length(words) <= 1000),
  add column matters text[] not null default '{}' check (cardinality(matters) <= 3);

-- When somebody last said what they would like next, or that it still holds, and when to ask again.
create table skills.aspiration_look (
  person_id uuid primary key,
  looked_on date not null,
  remind_on date not null
);
create index on skills.aspiration_look (remind_on);
insert into skills.aspiration_look (person_id, looked_on, remind_on)
select person_id, max(written_at)::date, (max(written_at) + interval '6 months')::date
from skills.aspiration group by person_id;

-- Each answer is shared by itself. Who saw all of it sees every answer that there was, and none of
-- the new ones: nobody chose to show those.
alter table skills.share drop constraint share_topic_check;
insert into skills.share (person_id, topic, audience, with_person, since, until, ended_at)
select person_id, answer, audience, with_person, since, until, ended_at
from skills.share, unnest(array['kinds', 'targets', 'wishes', 'places', 'time']) answer
where topic = 'aspirations';
delete from skills.share where topic = 'aspirations';
alter table skills.share add constraint share_topic_check check (topic in (
  'direction', 'kinds', 'targets', 'wishes', 'places', 'time', 'matters',
  'skills', 'evidence', 'availability'));

-- Somebody asks a colleague or manager how far they are towards a role.
create table skills.feedback (
  id uuid primary key default uuidv7(),
  person_id uuid not null,
  role_id uuid not null,
  asked_id uuid not null,
  words text not null default '' check (length(words) <= 1000),
  asked_at timestamptz not null,
  due_on date not null,
  remind_on date, -- the next day on which something is to be done about it
  state text not null check (state in ('open', 'answered', 'declined', 'withdrawn', 'lapsed')),
  closed_at timestamptz,
  as_manager boolean, -- how the one who answered stood to the person then
  closing text not null default '' check (length(closing) <= 1000),
  reply text not null default '' check (length(reply) <= 1000),
  check (asked_id <> person_id),
  check ((state = 'open') = (closed_at is null)),
  check ((state = 'answered') = (as_manager is not null))
);
create unique index one_open_request on skills.feedback (person_id, asked_id, role_id) where closed_at is null;
create index on skills.feedback (person_id);
create index on skills.feedback (asked_id);
create index on skills.feedback (remind_on) where closed_at is null;

-- What the role asked for on the day of the request, and what was said of it.
create table skills.feedback_line (
  feedback_id uuid not null references skills.feedback on delete cascade,
  skill_id int not null references skills.skill,
  place smallint not null,
  needed smallint not null check (needed between 1 and 5),
  level smallint check (level between 1 and 5),
  words text not null default '' check (length(words) <= 500),
  primary key (feedback_id, skill_id),
  check (level is null or words <> '')
);
