-- what a country asks of whoever comes to work there; a new version for each change, old ones stay
create table mobility.country_pack (
  id uuid primary key default uuidv7(),
  country text not null check (country ~ '^[A-Z]{2}$'),
  version int not null check (version >= 1),
  example boolean not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  at timestamptz not null,
  run uuid,
  unique (country, version)
);

create table mobility.pack_route (
  pack uuid not null references mobility.country_pack,
  stay text not null check (stay in ('short', 'secondment', 'permanent')),
  weeks_from int not null check (weeks_from between 0 and 104),
  weeks_to int not null check (weeks_to between weeks_from and 104),
  cost text not null check (cost in ('low', 'middle', 'high')),
  primary key (pack, stay)
);

create table mobility.pack_entry (
  pack uuid not null references mobility.country_pack,
  nr int not null check (nr >= 1),
  area text not null,
  stays text[] not null,
  risk text,
  owner text not null,
  weeks_before int not null check (weeks_before between 0 and 104),
  blocking boolean not null,
  text text not null check (char_length(text) between 1 and 400),
  german text not null default '',
  primary key (pack, nr)
);

-- a person's way to another country; it may begin before there is an opening
create table mobility.border_case (
  id uuid primary key default uuidv7(),
  person uuid not null,
  move uuid references mobility.move,
  state text not null check (state in ('assessment', 'consultation', 'alignment', 'preparation',
    'moving', 'support', 'finished', 'closed')),
  state_nr int not null,
  home text not null,
  region text not null,
  country text not null,
  stay text not null check (stay in ('short', 'secondment', 'permanent')),
  from_on date,
  motivation text not null default '' check (char_length(motivation) <= 2000),
  contributions text not null default '' check (char_length(contributions) <= 2000),
  benefit text not null default '' check (char_length(benefit) <= 2000),
  cost text not null default '' check (char_length(cost) <= 2000),
  consulted text not null default '' check (char_length(consulted) <= 2000),
  pack uuid references mobility.country_pack,
  opened_on date not null,
  check (state not in ('moving', 'support') or move is not null)
);
create unique index one_live_case_each on mobility.border_case (person)
  where state not in ('finished', 'closed');
create index on mobility.border_case (person);
create index on mobility.border_case (move) where move is not null;

create table mobility.border_state (
  border uuid not null references mobility.border_case,
  nr int not null check (nr >= 1),
  state text not null,
  at timestamptz not null,
  by_person uuid,
  why text check (char_length(why) <= 2000),
  primary key (border, nr),
  unique (border, nr, state)
);
alter table mobility.border_case add constraint every_border_state_has_its_row
  foreign key (id, state_nr, state) references mobility.border_state (border, nr, state)
  deferrable initially deferred;

create table mobility.border_answer (
  border uuid not null references mobility.border_case,
  question text not null,
  answer text not null check (answer in ('yes', 'no', 'unsure')),
  by_person uuid not null,
  at timestamptz not null,
  primary key (border, question)
);

create table mobility.border_task (
  id uuid primary key default uuidv7(),
  border uuid not null references mobility.border_case,
  pack uuid references mobility.country_pack,
  nr int,
  title text check (char_length(title) between 1 and 200),
  area text not null,
  owner text not null,
  due_on date not null,
  blocking boolean not null,
  done_at timestamptz,
  done_by uuid,
  told boolean not null default false,
  check ((nr is null) = (title is not null)),
  check ((done_at is null) = (done_by is null)),
  -- what is private to the person holds nothing up, as others would learn of it
  constraint private_tasks_hold_nothing check (area not in ('family', 'logistics') or not blocking)
);
create unique index one_task_of_each_entry on mobility.border_task (border, pack, nr)
  nulls not distinct where nr is not null;
create index on mobility.border_task (due_on) where done_at is null and not told;

alter table mobility.specialist drop constraint specialist_kind_check;
alter table mobility.specialist add constraint specialist_kind_check
  check (kind in ('global_mobility', 'right_to_work', 'tax', 'finance', 'analyst'));

do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on mobility.border_state, mobility.country_pack, mobility.pack_route,
      mobility.pack_entry from waymark_app;
  end if;
end $$;
