-- where a question was asked from, and what the answer did to the level and to the points there
alter table skills.dispute add column opening uuid;
alter table skills.dispute_answer
  add column counts smallint check (counts between 0 and 5),
  add column points_before smallint check (points_before between 0 and 100),
  add column points_after smallint check (points_after between 0 and 100),
  add check ((points_before is null) = (points_after is null));
