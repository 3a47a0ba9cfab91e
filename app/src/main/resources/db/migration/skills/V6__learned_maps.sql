-- Maps of titles that were learned, one for each policy that uses one; learned anew when what they
-- were learned from has changed.
create table skills.learned_map (
  policy text primary key,
  encoder text not null,
  learned_from uuid not null, -- by the names and descriptions of the occupations, in their order
  bytes bytea not null,
  learned_at timestamptz not null
);
alter table skills.learned_map alter bytes set storage external; -- numbers hardly shrink
