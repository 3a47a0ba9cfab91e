-- a search that tells its owner of new openings
alter table opportunities.saved_search add column tells boolean not null default false;

-- new openings that searches are asked for, each once
create table opportunities.search_round (
  opening uuid primary key references opportunities.opening,
  noted_at timestamptz not null,
  done_at timestamptz
);
create index on opportunities.search_round (opening) where done_at is null;
