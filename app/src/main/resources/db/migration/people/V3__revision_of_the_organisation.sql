-- Changes with every change of units, locations and legal entities, so that they need not be read again and again.
create table people.organisation (
  one boolean primary key default true check (one),
  revision uuid not null
);
insert into people.organisation (revision) values (uuidv7());

create function people.organisation_changed() returns trigger language plpgsql as $$
begin
  update people.organisation set revision = uuidv7();
  return null;
end $$;

create trigger organisation_changed after insert or update or delete or truncate on people.unit
  for each statement execute function people.organisation_changed();
create trigger organisation_changed after insert or update or delete or truncate on people.location
  for each statement execute function people.organisation_changed();
create trigger organisation_changed after insert or update or delete or truncate on people.legal_entity
  for each statement execute function people.organisation_changed();
