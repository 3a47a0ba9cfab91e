-- A course, project or certificate that somebody brings: one piece of evidence for each skill that
-- it shows, at a level, under one number.
alter table skills.evidence
  add achievement uuid,
  add level smallint check (level between 1 and 5),
  add link text not null default '' check (length(link) <= 500),
  add check ((achievement is null) = (level is null));
create unique index one_piece_for_each_skill on skills.evidence (achievement, skill_id)
  where achievement is not null;
