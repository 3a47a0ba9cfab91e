create extension if not exists pg_trgm with schema public;

-- a procedure or resource; what it says stands in its editions
create table policy.guide (
  id uuid primary key,
  edition int not null,
  put_away boolean not null default false,
  -- the title and text of the latest edition in small letters, for searching
  words text not null
);
create index on policy.guide using gin (words gin_trgm_ops);

create table policy.guide_edition (
  guide uuid not null references policy.guide,
  nr int not null check (nr >= 1),
  title text not null check (char_length(title) between 1 and 150),
  language text not null check (language in ('', 'en', 'de')),
  body text not null check (char_length(body) <= 60000),
  kinds text[] not null default '{}',
  countries text[] not null default '{}',
  stages text[] not null default '{}',
  file_name text check (char_length(file_name) between 1 and 120),
  file_type text,
  file bytea check (octet_length(file) <= 10485760),
  at timestamptz not null,
  by_person uuid not null,
  primary key (guide, nr),
  check (num_nulls(file_name, file_type, file) in (0, 3))
);
alter table policy.guide add constraint the_latest_edition_is_there
  foreign key (id, edition) references policy.guide_edition (guide, nr)
  deferrable initially deferred;

-- what was said stays as it was
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on policy.guide_edition from waymark_app;
  end if;
end $$;
