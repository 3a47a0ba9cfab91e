-- a reward that was given is taken back by an entry of its own; the first stays as it was
alter table recognition.nomination drop constraint nomination_state_check;
alter table recognition.nomination add constraint nomination_state_check check (state in
  ('nominated', 'confirmed', 'approved', 'declined', 'withdrawn', 'reversed'));

create table recognition.reversal (
  entry uuid primary key references recognition.entry,
  why text not null check (char_length(why) between 1 and 1000),
  by_person uuid not null,
  at timestamptz not null,
  reversed_on date not null
);

-- thanks that HR or learning and development took down from the wall
alter table recognition.thanks drop constraint thanks_choice_check;
alter table recognition.thanks add constraint thanks_choice_check check (choice in
  ('kept', 'shared', 'public', 'refused', 'withdrawn', 'removed'));

create table recognition.removal (
  thanks uuid primary key references recognition.thanks,
  why text not null check (char_length(why) between 1 and 1000),
  by_person uuid not null,
  at timestamptz not null
);

do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on recognition.reversal, recognition.removal from waymark_app;
  end if;
end $$;
