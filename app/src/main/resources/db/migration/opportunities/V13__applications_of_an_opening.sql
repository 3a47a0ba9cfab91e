-- Whoever looks at an opening asks for all of its applications, not only those underway.
drop index opportunities.application_opening_idx;
create index application_opening_idx on opportunities.application (opening);
