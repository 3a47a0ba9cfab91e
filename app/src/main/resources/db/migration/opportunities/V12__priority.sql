-- openings that stand before others where order is equal otherwise; never taken back
create table opportunities.priority (
  opening uuid primary key references opportunities.opening,
  at timestamptz not null
);
do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke update, delete on opportunities.priority from waymark_app;
  end if;
end $$;
