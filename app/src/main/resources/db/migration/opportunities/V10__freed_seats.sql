-- whoever accepted and does not come frees the seat; who had it stays known
alter table opportunities.filled_seat
  add column freed_at timestamptz,
  drop constraint filled_seat_pkey,
  drop constraint no_more_seats_than_there_are,
  add constraint no_more_seats_than_there_are check (freed_at is not null or nr between 1 and seats),
  drop constraint filled_seat_application_key,
  add primary key (application);
create unique index a_seat_is_filled_once on opportunities.filled_seat (opening, nr)
  where freed_at is null;

do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    grant update (freed_at) on opportunities.filled_seat to waymark_app;
  end if;
end $$;
