-- The last day of which was told who came, went or changed place on it.
create table people.calendar (
  one boolean primary key default true check (one),
  told_on date not null
);
