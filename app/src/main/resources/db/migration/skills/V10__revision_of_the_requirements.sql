-- Changes with every change of what roles ask for, so that it need not be read again and again.
create table skills.requirements (
  one boolean primary key default true check (one),
  revision uuid not null
);
insert into skills.requirements (revision) values (uuidv7());

create function skills.requirements_changed() returns trigger language plpgsql as $$
begin
  update skills.requirements set revision = uuidv7();
  return null;
end $$;

create trigger requirements_changed after insert or update or delete or truncate on skills.requirement_set
  for each statement execute function skills.requirements_changed();
create trigger requirements_changed after insert or update or delete or truncate on skills.requirement
  for each statement execute function skills.requirements_changed();
