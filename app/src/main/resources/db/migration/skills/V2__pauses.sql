-- Who pauses need not have chosen whether they may be found: then the company's default counts after it.
alter table skills.availability alter column discoverable drop not null;
alter table skills.availability_change alter column discoverable drop not null;
