-- the page of the library that helps with a task; one that is put away is shown no more
alter table mobility.pack_entry add column guide uuid;
