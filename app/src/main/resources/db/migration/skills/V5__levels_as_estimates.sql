-- Between which levels the truth lies in eight of ten cases; worked out anew the next night.
alter table skills.estimate
  add lowest smallint check (lowest between 1 and 5),
  add highest smallint check (highest between 1 and 5);
update skills.estimate set lowest = level, highest = level;
alter table skills.estimate
  alter lowest set not null,
  alter highest set not null,
  add check (lowest <= level and level <= highest);

-- How fast what was said of the skills of a group loses weight, where the company says so.
alter table skills.skill_group add ages_as text check (ages_as in ('tool', 'knowledge', 'language', 'behaviour'));

-- By how many levels a manager or colleague says less than others do of the same people and skills.
create table skills.rater_severity (
  rater_id uuid primary key,
  ratings int not null check (ratings > 0), -- of skills of which somebody else said something, too
  severity numeric(2, 1) not null check (severity between -2 and 2)
);

-- What a role lets expect of somebody of whom nothing was said.
create table skills.role_prior (
  role_id uuid not null,
  skill_id int not null references skills.skill,
  mean double precision not null check (mean between 1 and 5),
  weight double precision not null check (weight > 0),
  primary key (role_id, skill_id)
);
