-- Who asked to be told of new openings that fit them, or not to be. Nobody else ever reads it.
create table matching.alert_wish (
  person uuid primary key,
  reach text not null check (reach in ('none', 'must_haves', 'best')),
  paused_too boolean not null,
  since timestamptz not null
);

-- Nobody learns who was told, not even how many.
alter table matching.announcement drop column told;
