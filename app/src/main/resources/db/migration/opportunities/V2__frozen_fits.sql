-- the fit of the day an application was sent, with every reason
create table opportunities.snapshot_fit (
  application uuid primary key references opportunities.snapshot,
  policy text not null,
  passed boolean not null,
  score int not null check (score between 0 and 2550000),
  low int not null check (low between 0 and 100),
  high int not null check (high between low and 100)
);

create table opportunities.snapshot_part (
  application uuid not null references opportunities.snapshot_fit,
  nr int not null check (nr >= 1),
  skill int not null,
  credit int not null check (credit between 0 and 255),
  points int not null check (points >= 0),
  shown int not null check (shown between 0 and most),
  most int not null check (most <= 100),
  via int, -- the skill that earned the credit
  level int check (level between 1 and 5),
  certainty int check (certainty between 0 and 255),
  similarity int check (similarity between 0 and 255),
  primary key (application, nr),
  check ((credit = 0) = (via is null)),
  check (num_nulls(via, level, certainty, similarity) in (0, 4))
);

-- what happened stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on opportunities.snapshot_fit, opportunities.snapshot_part from waymark_app;
  end if;
end $$;
